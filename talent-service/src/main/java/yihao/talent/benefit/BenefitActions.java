package yihao.talent.benefit;

import java.util.List;
import yihao.kernel.Actor;

/// What one may do now: the same questions the decisions ask.
public final class BenefitActions {

    private BenefitActions() {}

    public static List<String> onClawback(Benefit benefit, Actor actor) {
        if (!DecideBenefit.mayDecide(actor)) {
            return List.of();
        }
        var clawback = benefit.clawback();
        if (clawback != null && clawback.status() == Clawback.Status.PROPOSED) {
            return actor.is(clawback.demandedBy()) ? List.of() : List.of("confirmClawback", "dismissClawback");
        }
        if (clawback != null && clawback.refused()) {
            return List.of("demandAgain");
        }
        return clawback != null && clawback.stands() || !isPayable(benefit) ? List.of() : List.of("clawBack");
    }

    private static boolean isPayable(Benefit benefit) {
        return switch (benefit.status()) {
            case GRANTED, DECLINED, CANCELLED -> false;
            case APPROVED, PAYMENT_ORDERED, PAID, PAYMENT_REFUSED, RUNNING -> true;
        };
    }

    public static List<String> on(Instalment one, Actor actor) {
        return switch (one.status()) {
            case PLANNED -> ConfirmInstalments.mayConfirm(actor) ? List.of("prove") : List.of();
            case PROVEN -> DecideBenefit.mayDecide(actor) && !actor.is(one.provenBy()) ? List.of("confirm") : List.of();
            case REFUSED -> ConfirmInstalments.mayConfirm(actor) ? List.of("again") : List.of();
            case CONFIRMED, ORDERED, PAID, CANCELLED -> List.of();
        };
    }
}
