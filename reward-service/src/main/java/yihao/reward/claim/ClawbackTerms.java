package yihao.reward.claim;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.claim.Clawback.Part;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Terms;

/// Rule RC-13: what a scheme itself says is taken back when something happens: a share of each payment, within so many
/// years of a day. Of several terms of one event the shortest time that has not passed decides.
final class ClawbackTerms {

    private ClawbackTerms() {}

    static Outcome<Terms.Clawback> of(Claim claim, String event, Facts facts) {
        return claim.scheme().clawback().stream()
                .filter(term -> term.event().equals(event) && isInTime(term, facts))
                .min(Comparator.comparing(
                        (Terms.Clawback term) -> term.years() == null ? Integer.MAX_VALUE : term.years()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        ClaimProblem.CLAWBACK_NOT_PROVIDED,
                        "events",
                        claim.scheme().clawback().stream()
                                .map(Terms.Clawback::event)
                                .distinct()
                                .toList())));
    }

    static List<Part> parts(Claim claim, Terms.Clawback term) {
        var rate = term.permille().movePointLeft(3);
        return TakingBack.paid(claim).stream()
                .map(share -> new Part(
                        share.no(), share.net().convert(rate, share.amount().currency(), RoundingMode.HALF_UP)))
                .filter(part -> part.amount().isPositive())
                .toList();
    }

    private static boolean isInTime(Terms.Clawback term, Facts facts) {
        var years = term.years();
        if (years == null) {
            return true;
        }
        var since = term.since();
        LocalDate from = since == null ? null : facts.dates().get(since);
        LocalDate on = facts.on();
        return from != null && on != null && on.isBefore(from.plusYears(years));
    }
}
