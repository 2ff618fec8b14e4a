package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.LOWER_STANDS;
import static yihao.talent.benefit.BenefitRefusal.MERIT_REWARDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Line;
import yihao.talent.entitlement.Application;
import yihao.talent.entitlement.BenefitTable.Across;
import yihao.talent.entitlement.Entitlement;
import yihao.talent.entitlement.Plan.ByMonth;
import yihao.talent.entitlement.Plan.ByYear;
import yihao.talent.entitlement.Plan.InParts;
import yihao.talent.entitlement.Plan.Once;

/// Rule TB-10: one merit is rewarded once, whichever tables reward it: not at all any more, by the highest alone, or by
/// the difference. Each reward takes the next place of its merit, and places are unique in the store: of two at the
/// same instant one is told to ask again.
final class MeritRule {

    private final Entitlement entitled;
    private final String once;
    private final String place;
    private final List<Benefit> rewarded;
    private final List<Benefit> earlier;

    private MeritRule(Entitlement entitled, Application asked, String place, List<Benefit> granted) {
        this.entitled = entitled;
        this.once = asked.talentId() + "/" + asked.kind() + "/" + tableOf(entitled.table());
        this.place = place;
        this.rewarded = granted.stream()
                .filter(benefit -> benefit.uses().stream().anyMatch(use -> use.startsWith(place)))
                .toList();
        this.earlier = rewarded.stream()
                .filter(benefit -> !isOtherMonths(benefit, asked))
                .toList();
    }

    /// @param granted what the talent was granted before
    static Outcome<Entitlement> apply(Entitlement entitled, Application asked, List<Benefit> granted) {
        var merit = entitled.terms().merit();
        var across = entitled.terms().across();
        return merit == null || across == null
                ? done(entitled)
                : new MeritRule(entitled, asked, asked.talentId() + "/merit/" + merit + "/", granted).decide(across);
    }

    private Outcome<Entitlement> decide(Across across) {
        if (earlier.isEmpty()) {
            return done(
                    entitled.paying(entitled.amount(), entitled.plan(), with(entitled.uses()), entitled.explanation()));
        }
        var last = earlier.getLast().number();
        var less = before().filter(before -> before.isLessThan(entitled.amount()));
        return switch (across) {
            case EXCLUDE -> refused(Refusal.of(MERIT_REWARDED, "number", last));
            case HIGHEST -> refused(Refusal.of(less.isPresent() ? LOWER_STANDS : MERIT_REWARDED, "number", last));
            case DIFFERENCE ->
                less.filter(_ -> entitled.plan() instanceof Once)
                        .map(before -> done(difference(before)))
                        .orElseGet(() -> refused(Refusal.of(MERIT_REWARDED, "number", last)));
        };
    }

    /// Months that are named are told apart by themselves: more of the same are not another reward.
    private boolean isOtherMonths(Benefit benefit, Application asked) {
        return entitled.uses().stream().noneMatch(use -> use.startsWith(once))
                && benefit.benefitKind().equals(asked.kind())
                && tableOf(benefit.table()).equals(tableOf(entitled.table()));
    }

    private static String tableOf(String reference) {
        return reference.substring(0, reference.indexOf('@'));
    }

    /// What those before come to; nothing while one is still running, as nobody knows yet.
    private Optional<Money> before() {
        var sum = Money.zero(entitled.amount().currency());
        for (var one : earlier) {
            var comesTo = comesTo(one);
            if (comesTo.isEmpty()) {
                return Optional.empty();
            }
            sum = comesTo.get().currency().equals(sum.currency()) ? sum.plus(comesTo.get()) : sum;
        }
        return Optional.of(sum);
    }

    private static Optional<Money> comesTo(Benefit benefit) {
        var isUndecided = benefit.status() == Benefit.Status.GRANTED;
        return switch (benefit.basis().plan()) {
            case Once _, InParts _ -> Optional.of(isUndecided ? benefit.amount() : benefit.owed());
            case ByMonth _, ByYear _ ->
                isUndecided || benefit.running() ? Optional.empty() : Optional.of(benefit.owed());
        };
    }

    /// The place tells it apart: a rise in the same table is another reward.
    private Entitlement difference(Money before) {
        var less = entitled.amount().minus(before);
        var lines = new ArrayList<>(entitled.explanation());
        lines.add(new Line(
                "benefit-difference",
                Map.of("amount", entitled.amount().toString(), "before", before.toString(), "left", less.toString())));
        var uses = entitled.uses().stream().filter(use -> !use.equals(once)).toList();
        return entitled.paying(less, entitled.plan(), with(uses), lines);
    }

    private List<String> with(List<String> uses) {
        return Stream.concat(uses.stream(), Stream.of(place + (places() + 1))).toList();
    }

    private int places() {
        return rewarded.stream()
                .flatMap(benefit -> benefit.uses().stream())
                .filter(use -> use.startsWith(place))
                .map(use -> Objects.requireNonNull(use).substring(place.length()))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
