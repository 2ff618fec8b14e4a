package yihao.talent.entitlement;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.entitlement.EntitlementRefusal.CONDITION_NOT_MET;
import static yihao.talent.entitlement.EntitlementRefusal.FACT_INVALID;
import static yihao.talent.entitlement.EntitlementRefusal.FACT_MISSING;
import static yihao.talent.entitlement.EntitlementRefusal.NO_ENTITLEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.Condition;
import yihao.rules.ConditionFailed;
import yihao.rules.RuleSet;
import yihao.talent.catalogue.Classification;
import yihao.talent.catalogue.Title;

/// Rule TB-06: the first row of the table that holds. What no row can be told without is asked for, all of it at once;
/// what a row for the class asks and is not so is named.
record RowChoice(
        RuleSet<BenefitTable> table,
        Application application,
        Standing standing,
        Classification classification,
        LocalDate day) {

    Outcome<Row> choose() {
        var candidates = table.rules()
                .of(application.kind())
                .filter(row -> row.isOn(day) && row.isFor(classification.talentClass(), titles()))
                .toList();
        if (candidates.isEmpty()) {
            return refused(new Refusal(
                    NO_ENTITLEMENT,
                    Map.of(
                            "kind", application.kind(),
                            "talentClass",
                                    classification.inClass().map(Enum::name).orElse("—"),
                            "table", table.reference())));
        }
        return facts(candidates).flatMap(facts -> first(candidates, facts));
    }

    private Outcome<Row> first(List<Row> candidates, Map<String, Object> facts) {
        for (var row : candidates) {
            if (unmet(row, facts).isEmpty()) {
                return done(row);
            }
        }
        var nearest = candidates.getFirst();
        return refused(
                new Refusal(CONDITION_NOT_MET, Map.of("clause", nearest.clause(), "unmet", unmet(nearest, facts))));
    }

    private List<String> unmet(Row row, Map<String, Object> facts) {
        var unmet = new ArrayList<String>();
        if (row.degree() != null && row.degree() != standing.degree()) {
            unmet.add("degree " + row.degree());
        }
        if (row.ageAtMost() != null && age() > row.ageAtMost()) {
            unmet.add("age ≤ " + row.ageAtMost());
        }
        if (row.employment() != null && !row.employment().contains(String.valueOf(application.employment()))) {
            unmet.add("employment " + String.join(", ", row.employment()));
        }
        if (row.applies() != null && !holds(row.applies(), facts)) {
            unmet.add(row.applies());
        }
        return unmet;
    }

    private boolean holds(String applies, Map<String, Object> facts) {
        try {
            return Condition.compile(applies, table.rules().variables()).holds(facts);
        } catch (ConditionFailed _) {
            return false;
        }
    }

    /// What conditions speak of, or everything that is missing.
    private Outcome<Map<String, Object>> facts(List<Row> candidates) {
        var missing = new ArrayList<String>();
        if (application.bornOn() == null && candidates.stream().anyMatch(row -> row.ageAtMost() != null)) {
            missing.add("bornOn");
        }
        if (application.employment() == null && candidates.stream().anyMatch(row -> row.employment() != null)) {
            missing.add("employment");
        }
        var facts = known();
        for (var fact : table.rules().facts()) {
            var answer = application.stated().get(fact.id());
            if (answer == null || answer.isBlank()) {
                facts.put(fact.id(), nothing(fact.kind()));
                if (table.rules().askedFor(application.kind()).contains(fact)) {
                    missing.add(fact.id());
                }
                continue;
            }
            var read = fact.read(answer);
            if (read.isEmpty()) {
                return refused(new Refusal(
                        FACT_INVALID,
                        Map.of("fact", fact.id(), "kind", fact.kind().name())));
            }
            facts.put(fact.id(), read.get());
        }
        return missing.isEmpty() ? done(facts) : refused(Refusal.missing(FACT_MISSING, missing));
    }

    /// Those that count on the day.
    private List<String> titles() {
        return standing.titles().stream()
                .filter(title -> title.isHeldOn(day))
                .map(Title::name)
                .toList();
    }

    private Map<String, Object> known() {
        var facts = new HashMap<String, Object>();
        facts.put("talentClass", classification.inClass().map(Enum::name).orElse(""));
        facts.put("degree", standing.degree().name());
        facts.put("titles", titles());
        facts.put("employment", Objects.requireNonNullElse(application.employment(), ""));
        facts.put("age", age());
        facts.put("monthsHere", monthsHere());
        facts.put("on", day);
        return facts;
    }

    /// Full years on the day; none if the day of birth was not said.
    private long age() {
        return application.bornOn() == null ? -1 : ChronoUnit.YEARS.between(application.bornOn(), day);
    }

    private long monthsHere() {
        return standing.firstArrivedOn() == null ? 0 : ChronoUnit.MONTHS.between(standing.firstArrivedOn(), day);
    }

    private static Object nothing(AskedFact.Kind kind) {
        return switch (kind) {
            case TRUTH -> false;
            case WHOLE -> 0L;
            case DECIMAL -> BigDecimal.ZERO;
            case TEXT -> "";
            case DATE -> LocalDate.EPOCH;
        };
    }
}
