package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.LOWER_STANDS;
import static yihao.talent.benefit.BenefitRefusal.MERIT_REWARDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Line;
import yihao.talent.entitlement.Entitlement;
import yihao.talent.entitlement.Plan.Once;

/// Rule TB-10: one merit is rewarded once, whichever tables reward it: not at all any more, by the highest alone, or by
/// the difference. Each reward takes the next place of its merit, and places are unique in the store: of two at the
/// same instant one is told to ask again.
final class MeritRule {

    private MeritRule() {}

    /// @param granted what the talent was granted before
    static Outcome<Entitlement> apply(Entitlement entitled, String talentId, List<Benefit> granted) {
        var merit = entitled.terms().merit();
        var across = entitled.terms().across();
        if (merit == null || across == null) {
            return done(entitled);
        }
        var place = talentId + "/merit/" + merit + "/";
        var earlier = granted.stream()
                .filter(benefit -> benefit.uses().stream().anyMatch(use -> use.startsWith(place)))
                .toList();
        if (earlier.isEmpty()) {
            return done(at(entitled, place + 1));
        }
        var before = earlier.stream()
                .map(Benefit::amount)
                .filter(amount -> amount.currency().equals(entitled.amount().currency()))
                .reduce(Money.zero(entitled.amount().currency()), Money::plus);
        var last = earlier.getLast().number();
        return switch (across) {
            case EXCLUDE -> refused(Refusal.of(MERIT_REWARDED, "number", last));
            case HIGHEST ->
                refused(Refusal.of(
                        before.isLessThan(entitled.amount()) ? LOWER_STANDS : MERIT_REWARDED, "number", last));
            case DIFFERENCE ->
                before.isLessThan(entitled.amount()) && entitled.plan() instanceof Once
                        ? done(difference(entitled, before, place + (places(earlier, place) + 1)))
                        : refused(Refusal.of(MERIT_REWARDED, "number", last));
        };
    }

    private static Entitlement at(Entitlement entitled, String place) {
        return entitled.paying(
                entitled.amount(), entitled.plan(), with(entitled.uses(), place), entitled.explanation());
    }

    private static Entitlement difference(Entitlement entitled, Money before, String place) {
        var less = entitled.amount().minus(before);
        var lines = new ArrayList<>(entitled.explanation());
        lines.add(new Line(
                "benefit-difference",
                Map.of("amount", entitled.amount().toString(), "before", before.toString(), "left", less.toString())));
        return entitled.paying(less, entitled.plan(), with(entitled.uses(), place), lines);
    }

    private static List<String> with(List<String> uses, String place) {
        return Stream.concat(uses.stream(), Stream.of(place)).toList();
    }

    private static int places(List<Benefit> earlier, String place) {
        return earlier.stream()
                .flatMap(benefit -> benefit.uses().stream())
                .filter(use -> use.startsWith(place))
                .map(use -> Objects.requireNonNull(use).substring(place.length()))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
