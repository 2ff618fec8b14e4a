package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.YEARLY_CAP_REACHED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Line;
import yihao.talent.benefit.YearlyPot.Part;
import yihao.talent.entitlement.Application;
import yihao.talent.entitlement.Entitlement;

/// Rule TB-01: the cap of one employer and year. A part is taken first and the benefit written after; what a crash
/// leaves without a benefit is given back by the next who asks.
record YearlyCaps(YearlyPots pots, Benefits benefits) {

    /// After so long a benefit that took its part and is not there never came to be.
    private static final Duration UNFINISHED = Duration.ofMinutes(10);

    /// What is left for it, and why.
    Outcome<Entitlement> preview(Entitlement entitled, Application application, Act act) {
        var cap = entitled.terms().yearlyCap();
        if (cap == null) {
            return done(entitled);
        }
        var pot = pots.find(id(entitled, application, act))
                .map(found -> found.state())
                .orElse(YearlyPot.EMPTY);
        return within(
                entitled,
                cap,
                entitled.amount().atMost(pot.without(part -> isGone(part, act)).left(cap)));
    }

    Outcome<Entitlement> take(String benefitId, Entitlement entitled, Application application, Act act) {
        var cap = entitled.terms().yearlyCap();
        if (cap == null) {
            return done(entitled);
        }
        var id = id(entitled, application, act);
        try {
            pots.add(id, YearlyPot.EMPTY, YearlyPotAction.OPENED, act.alsoFor());
        } catch (Taken _) {
            // open already
        }
        return pots.change(
                        id,
                        YearlyPotAction.CHANGED,
                        act.alsoFor(),
                        pot -> done(pot.without(part -> !part.benefitId().equals(benefitId) && isGone(part, act))
                                .take(benefitId, entitled.amount(), cap, act.at())))
                .flatMap(pot -> within(entitled, cap, pot.state().of(benefitId).orElse(Money.zero(cap.currency()))));
    }

    /// What was taken for a benefit that was refused.
    void giveBack(String benefitId, Entitlement entitled, Application application, Act act) {
        if (entitled.terms().yearlyCap() != null) {
            pots.change(
                    id(entitled, application, act),
                    YearlyPotAction.CHANGED,
                    act.alsoFor(),
                    pot -> done(pot.without(part -> part.benefitId().equals(benefitId))));
        }
    }

    private static Outcome<Entitlement> within(Entitlement entitled, Money cap, Money amount) {
        if (!amount.isPositive()) {
            return refused(Refusal.of(YEARLY_CAP_REACHED, "cap", cap.toString()));
        }
        var lines = new ArrayList<>(entitled.explanation());
        lines.add(new Line("benefit-yearly-cap", Map.of("cap", cap.toString(), "amount", amount.toString())));
        return done(entitled.paying(amount, entitled.plan(), entitled.uses(), lines));
    }

    private boolean isGone(Part part, Act act) {
        return benefits.find(part.benefitId())
                .map(benefit -> switch (benefit.state().status()) {
                    case DECLINED, CANCELLED -> true;
                    case GRANTED, APPROVED, PAYMENT_ORDERED, PAID, PAYMENT_REFUSED, RUNNING -> false;
                })
                .orElse(part.at().plus(UNFINISHED).isBefore(act.at()));
    }

    private static String id(Entitlement entitled, Application application, Act act) {
        var table = entitled.table().substring(0, entitled.table().indexOf('@'));
        return YearlyPot.idOf(
                table,
                application.kind(),
                String.valueOf(application.employer()),
                CityTime.day(act.at()).getYear());
    }
}
