package yihao.reward.deduction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.Numbers;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownUnit;
import yihao.reward.deduction.Deduction.Status;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rules DD-01, DD-03: proposes a deduction, once per source, with the points its rule says.
public final class ProposeDeduction {

    private final Deductions deductions;
    private final RuleBook<DeductionRules> book;
    private final Known known;
    private final Numbers numbers;

    public ProposeDeduction(Deductions deductions, RuleBook<DeductionRules> book, Known known, Numbers numbers) {
        this.deductions = deductions;
        this.book = book;
        this.known = known;
        this.numbers = numbers;
    }

    /// @param kind of the rules in force today
    public record Proposal(String unit, String period, String kind, List<Evidence> evidence) {
        public Proposal {
            evidence = List.copyOf(evidence);
        }
    }

    /// @param source one deduction per source, whatever is asked how often
    public Outcome<Versioned<Deduction>> propose(String source, Proposal proposal, Act act) {
        var valid = book.inForce(CityTime.day(act.at())).orElseThrow();
        var lacks = Duties.lacks(act.actor(), valid.rules().propose().toArray(Function[]::new));
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        var kind = valid.rules().kind(proposal.kind());
        if (kind.isEmpty()) {
            return refused(DeductionProblem.DEDUCTION_KIND_UNKNOWN, "kind", proposal.kind());
        }
        var unit = known.unit(proposal.unit());
        if (unit.isEmpty()) {
            return refused(DeductionProblem.DEDUCTION_UNIT_UNKNOWN, "unit", proposal.unit());
        }
        return whyNot(proposal, kind.get(), act)
                .<Outcome<Versioned<Deduction>>>map(Outcome::refused)
                .orElseGet(() -> add(source, proposal, unit.get(), kind.get(), valid, act));
    }

    private static Outcome<Versioned<Deduction>> refused(DeductionProblem problem, String fact, String value) {
        return Outcome.refused(Refusal.of(problem, fact, value));
    }

    private static Optional<Refusal> whyNot(Proposal proposal, DeductionRules.Kind kind, Act act) {
        if (!CountedIn.isWritten(proposal.period())) {
            return Optional.of(Refusal.of(DeductionProblem.DEDUCTION_PERIOD_INVALID, "period", proposal.period()));
        }
        if (proposal.evidence().stream().noneMatch(one -> kind.evidence().contains(one.kind()))) {
            var needed = kind.evidence().stream().map(Enum::name).sorted().toList();
            return Optional.of(new Refusal(DeductionProblem.DEDUCTION_EVIDENCE_MISSING, Map.of("evidence", needed)));
        }
        return Duties.reasonMissing(act);
    }

    private Outcome<Versioned<Deduction>> add(
            String source,
            Proposal proposal,
            KnownUnit unit,
            DeductionRules.Kind kind,
            RuleSet<DeductionRules> valid,
            Act act) {
        var before = deductions.find(source);
        if (before.isPresent()) {
            return same(before.get(), proposal);
        }
        var proposed = new Deduction(
                numbers.next("KF", CityTime.day(act.at()).getYear()),
                unit.id(),
                new Bilingual(unit.nameZh(), unit.nameEn()),
                proposal.period(),
                kind.id(),
                kind.points(),
                proposal.evidence(),
                valid.reference(),
                Status.PROPOSED,
                Mark.of(act),
                null,
                null,
                null,
                null);
        try {
            return Outcome.done(deductions.add(source, proposed, DeductionAction.PROPOSED, act));
        } catch (Aggregates.Taken _) {
            return deductions
                    .find(source)
                    .map(found -> same(found, proposal))
                    .orElseThrow(() -> new Aggregates.Taken(source));
        }
    }

    private static Outcome<Versioned<Deduction>> same(Versioned<Deduction> found, Proposal proposal) {
        var one = found.state();
        return one.isOf(proposal.unit(), proposal.period(), proposal.kind())
                ? Outcome.done(found)
                : Outcome.refused(Refusal.of(DeductionProblem.DEDUCTION_SOURCE_DIFFERS, "number", one.number()));
    }
}
