package yihao.lead;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.TimeLimit;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L5, L6: by when who owes what, as rule data; each in working or in calendar days.
///
/// @param judgingUnit the unit that judges and hands out
/// @param majorFrom from this amount on a lead is judged with experts
/// @param terms of each clock the first that fits the lead and the unit that owes, and sets it, counts; the last one
///     fits all and sets every clock
public record ClockRule(String judgingUnit, Money majorFrom, List<Term> terms) {

    private static final Map<String, Clock> CLOCKS = new TreeMap<>(Map.of(
            "judge", Term::judge,
            "feedback", Term::feedback,
            "respond", Term::respond,
            "decideSimilarity", Term::decideSimilarity,
            "arbitrate", Term::arbitrate,
            "followUpEvery", Term::followUpEvery));

    static final RuleFormat<ClockRule> FORMAT = RuleFormat.of(
                    "lead-clocks", ClockRule.class, "/rules/lead/clocks.schema.json")
            .checkedBy(ClockRule::check);

    public ClockRule {
        terms = List.copyOf(terms);
    }

    /// The clocks that run otherwise for some; those it does not set run as a later term says.
    public record Term(
            @Nullable Boolean major,
            @Nullable List<String> unitKinds,
            @Nullable List<String> units,
            @Nullable TimeLimit judge,
            @Nullable TimeLimit feedback,
            @Nullable TimeLimit respond,
            @Nullable TimeLimit decideSimilarity,
            @Nullable TimeLimit arbitrate,
            @Nullable TimeLimit followUpEvery)
            implements AppliesTo {}

    /// Which of its clocks.
    @FunctionalInterface
    interface Clock {

        @Nullable
        TimeLimit of(Term term);
    }

    /// @param whom the unit that owes, and the lead's class
    TimeLimit limit(Clock clock, AppliesTo.Concerned whom) {
        return AppliesTo.fitting(terms, whom)
                .flatMap(term -> Stream.ofNullable(clock.of(term)))
                .findFirst()
                .orElseThrow();
    }

    private static void check(ClockRule rule, Complaints complaints) {
        AppliesTo.check(rule.terms, "/terms", complaints);
        var last = rule.terms.getLast();
        CLOCKS.forEach((name, clock) -> {
            if (clock.of(last) == null) {
                complaints.add("/terms/%d/%s".formatted(rule.terms.size() - 1, name), "rule.last-sets-every-clock");
            }
        });
    }

    /// The versions that ship with the service.
    public static RuleBook<ClockRule> shipped() {
        return FORMAT.book("/rules/lead/clocks.yaml");
    }
}
