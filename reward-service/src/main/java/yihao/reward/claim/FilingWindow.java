package yihao.reward.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Filing;
import yihao.reward.scheme.Scheme;

/// Rule RC-14: a referral filed, or a claim applied for, too early or too late for its scheme is refused with the days
/// that decide.
final class FilingWindow {

    private FilingWindow() {}

    static Optional<Refusal> whyNot(Scheme scheme, Facts facts) {
        var filing = scheme.filing();
        if (filing == null) {
            return Optional.empty();
        }
        return whyNot(filing.referral(), ClaimFacts.REFERRAL_FILED, ClaimProblem.REFERRAL_OUT_OF_TIME, facts)
                .or(() -> whyNot(filing.application(), ClaimFacts.APPLIED, ClaimProblem.APPLIED_OUT_OF_TIME, facts));
    }

    private static Optional<Refusal> whyNot(
            Filing.@Nullable Window window, String event, ProblemCode problem, Facts facts) {
        LocalDate day = facts.dates().get(event);
        return window == null || day == null || window.admits(day, facts)
                ? Optional.empty()
                : Optional.of(new Refusal(problem, Map.of("filed", day.toString(), "asked", asked(window, facts))));
    }

    private static List<String> asked(Filing.Window window, Facts facts) {
        var asked = new ArrayList<String>();
        for (var event : window.before()) {
            asked.add("< %s %s".formatted(event, facts.dates().getOrDefault(event, LocalDate.MAX)));
        }
        if (window.from() != null) {
            asked.add("≥ " + window.from());
        }
        var by = window.by();
        if (by != null) {
            asked.add("≤ " + by);
        }
        var within = window.within();
        if (within != null) {
            LocalDate from = facts.dates().get(within.after());
            asked.add(
                    from == null
                            ? "%s + %s".formatted(within.after(), within.length())
                            : "%s %s – %s".formatted(within.after(), from, within.until(from)));
        }
        return asked;
    }
}
