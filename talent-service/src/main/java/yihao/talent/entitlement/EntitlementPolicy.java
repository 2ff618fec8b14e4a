package yihao.talent.entitlement;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.entitlement.EntitlementRefusal.EMPLOYER_MISSING;
import static yihao.talent.entitlement.EntitlementRefusal.EVIDENCE_MISSING;
import static yihao.talent.entitlement.EntitlementRefusal.NEVER_ARRIVED;
import static yihao.talent.entitlement.EntitlementRefusal.NO_RULE_IN_FORCE;
import static yihao.talent.entitlement.EntitlementRefusal.PRICE_MISSING;
import static yihao.talent.entitlement.EntitlementRefusal.TABLE_TO_CHOOSE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.RuleSet;
import yihao.talent.Line;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Classification;
import yihao.talent.entitlement.Entitlement.Terms;
import yihao.talent.entitlement.Pay.ShareUpTo;

/// Rules TB-01, TB-02, TB-06, TB-07: the table of the day of application, the class of the day the table asks for, the
/// first row that holds, and what it comes to.
public record EntitlementPolicy(BenefitTables tables, Catalogues catalogues) {

    /// Of somebody who was granted nothing before.
    Outcome<Entitlement> decide(Application application, Standing standing, LocalDate on) {
        return decide(application, standing, Before.NOTHING, on);
    }

    public Outcome<Entitlement> decide(Application application, Standing standing, Before before, LocalDate on) {
        var found = tables.inForce(application.kind(), application.table(), on);
        return switch (found.size()) {
            case 0 -> refused(Refusal.of(NO_RULE_IN_FORCE, "kind", application.kind()));
            case 1 -> by(found.getFirst(), application, standing, before, on);
            default ->
                refused(Refusal.of(
                        TABLE_TO_CHOOSE,
                        "tables",
                        found.stream().map(RuleSet::id).toList()));
        };
    }

    /// By this table, whether it is in force or not: a trial asks so.
    public Outcome<Entitlement> by(
            RuleSet<BenefitTable> table, Application application, Standing standing, Before before, LocalDate on) {
        return classDay(table.rules(), application, standing, on).flatMap(day -> {
            var classification = classify(standing, day);
            return new RowChoice(table, application, standing, classification, day)
                    .choose()
                    .flatMap(row -> proven(row, application, before))
                    .flatMap(row -> new Reckoning(
                                    application, standing, row, before.used(), table.id(), table.validFrom(), on)
                            .decide()
                            .map(reckoned -> entitled(table, row, classification, reckoned, on)));
        });
    }

    private Classification classify(Standing standing, LocalDate day) {
        return standing.talentClass() == null
                ? catalogues.classify(standing.titles(), standing.degree(), day)
                : new Classification(standing.talentClass(), "given", day, List.of());
    }

    /// Rule TB-06: the class is the one of the day the table asks for.
    private static Outcome<LocalDate> classDay(
            BenefitTable table, Application application, Standing standing, LocalDate on) {
        var arrived = standing.firstArrivedOn();
        if (arrived == null) {
            return refused(NEVER_ARRIVED);
        }
        return switch (table.classDay(application.kind())) {
            case APPLICATION -> done(on);
            case ARRIVAL -> done(arrived);
            case PURCHASE ->
                application.purchasedOn() == null
                        ? refused(Refusal.of(PRICE_MISSING, "currency", "CNY"))
                        : done(application.purchasedOn());
        };
    }

    private static Outcome<Row> proven(Row row, Application application, Before before) {
        if (row.isOfEmployer() && application.employer() == null) {
            return refused(EMPLOYER_MISSING);
        }
        var asked = row.evidence() == null || before.isProofToCome() ? List.<String>of() : row.evidence();
        var missing = asked.stream()
                .filter(paper -> application.papers().stream()
                        .noneMatch(proof -> proof.paper().equals(paper)))
                .toList();
        return missing.isEmpty() ? done(row) : refused(Refusal.missing(EVIDENCE_MISSING, missing));
    }

    private static Entitlement entitled(
            RuleSet<BenefitTable> table, Row row, Classification classification, Reckoned reckoned, LocalDate on) {
        var lines = new ArrayList<>(classification.reasons());
        lines.add(new Line(
                "benefit-clause",
                Map.of(
                        "table", table.reference(),
                        "talentClass", classification.inClass().map(Enum::name).orElse("—"),
                        "clause", row.clause(),
                        "on", on.toString())));
        lines.addAll(reckoned.lines());
        lines.add(Line.of("benefit-total", "amount", reckoned.amount().toString()));
        var terms = new Terms(
                row.recipient(),
                row.merit(),
                table.rules().across(row.merit()).orElse(null),
                row.service(),
                row.projectReward(),
                row.pay() instanceof ShareUpTo pay ? pay.yearlyCap() : null);
        return new Entitlement(
                reckoned.amount(), table.reference(), classification, reckoned.uses(), reckoned.plan(), terms, lines);
    }
}
