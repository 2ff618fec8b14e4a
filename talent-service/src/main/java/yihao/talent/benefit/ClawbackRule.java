package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.CLAWBACK_STANDS;
import static yihao.talent.benefit.BenefitRefusal.NOT_AT_THIS_STEP;
import static yihao.talent.benefit.BenefitRefusal.NO_SERVICE_TERM;
import static yihao.talent.benefit.BenefitRefusal.SAME_PERSON;
import static yihao.talent.benefit.BenefitRefusal.SERVED_WHOLE_TERM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Percentage;
import yihao.kernel.Refusal;
import yihao.talent.benefit.Clawback.Cause;
import yihao.talent.benefit.Clawback.Demand;
import yihao.talent.benefit.Clawback.Share;
import yihao.talent.entitlement.Row.Service;
import yihao.talent.entitlement.Standing;

/// Rule TB-12: who leaves before the service term is over, or stated what is not so, owes back what the table says of
/// what was paid, rounded down to the minor unit; what was not handed to the ledger is paid no more. The share is fixed
/// with the demand, the amount with its confirmation: the ledger may pay in between.
final class ClawbackRule {

    private static final Percentage WHOLE = new Percentage(BigDecimal.ONE);

    private ClawbackRule() {}

    static Outcome<Benefit> propose(Benefit benefit, Cause cause, Standing standing, Act act) {
        var before = benefit.clawback();
        if (before != null && before.stands()) {
            return refused(CLAWBACK_STANDS);
        }
        return switch (benefit.status()) {
            case GRANTED, DECLINED, CANCELLED ->
                refused(Refusal.of(NOT_AT_THIS_STEP, "status", benefit.status().name()));
            case APPROVED, PAYMENT_ORDERED, PAID, PAYMENT_REFUSED, RUNNING ->
                share(benefit, cause, standing)
                        .map(share -> benefit.change()
                                .clawback(Clawback.proposed(
                                        cause,
                                        share,
                                        share.of(benefit.paid()),
                                        String.valueOf(act.reason()),
                                        act.actor().subject(),
                                        act.at()))
                                .benefit());
        };
    }

    private static Outcome<Share> share(Benefit benefit, Cause cause, Standing standing) {
        var service = benefit.basis().terms().service();
        return switch (cause) {
            case ENDED ->
                benefit.running() || benefit.instalments().stream().anyMatch(Instalment::isToEnd)
                        ? done(Share.NOTHING)
                        : refused(Refusal.of(
                                NOT_AT_THIS_STEP, "status", benefit.status().name()));
            case REPLACED -> done(Share.of(WHOLE));
            case FALSE_STATEMENT -> done(Share.of(service == null ? WHOLE : service.falseStatement()));
            case LEFT_EARLY ->
                service == null
                        ? refused(NO_SERVICE_TERM)
                        : missing(service, standing).map(months -> forLeaving(service, months));
        };
    }

    /// The months that are missing of the service term.
    private static Outcome<Integer> missing(Service service, Standing standing) {
        var first = standing.firstArrivedOn();
        var stay = standing.lastStay().orElse(null);
        var left = stay == null ? null : stay.until();
        if (first == null || left == null || served(first, left) >= service.months()) {
            return refused(Refusal.of(SERVED_WHOLE_TERM, "months", service.months()));
        }
        return done(service.months() - served(first, left));
    }

    /// Full months, the last day counted.
    static int served(LocalDate first, LocalDate left) {
        return (int) ChronoUnit.MONTHS.between(first, left.plusDays(1));
    }

    private static Share forLeaving(Service service, int missing) {
        return service.leaving() == null ? Share.ofMonths(missing, service.months()) : Share.of(service.leaving());
    }

    /// By another person: what waits is cancelled, what was paid is asked back, the latest payment first.
    static Outcome<Benefit> confirm(String id, Benefit benefit, Actor by) {
        return proposed(benefit, by).map(clawback -> {
            var isEnded = clawback.cause() == Cause.ENDED;
            var cancelled = benefit.instalments().stream()
                    .map(one -> isEnded ? one.end() : one.cancel())
                    .toList();
            var owed = clawback.share().of(benefit.paid());
            var confirmed = clawback.confirmed(by.subject(), owed, demands(id, benefit, owed));
            var change =
                    benefit.change().instalments(cancelled).runningFrom(null).clawback(confirmed);
            if (clawback.cause() == Cause.REPLACED) {
                change.uses(List.of("replaced/" + benefit.number()));
            }
            if (isEnded) {
                change.uses(benefit.usesWithoutStanding());
            }
            return change.settled();
        });
    }

    static Outcome<Benefit> dismiss(Benefit benefit, Actor by) {
        return proposed(benefit, by)
                .map(clawback -> benefit.change()
                        .clawback(clawback.dismissed(by.subject()))
                        .benefit());
    }

    private static Outcome<Clawback> proposed(Benefit benefit, Actor by) {
        var clawback = benefit.clawback();
        if (clawback == null || clawback.status() != Clawback.Status.PROPOSED) {
            return refused(
                    Refusal.of(NOT_AT_THIS_STEP, "status", benefit.status().name()));
        }
        return by.is(clawback.demandedBy()) ? refused(SAME_PERSON) : done(clawback);
    }

    private static List<Demand> demands(String id, Benefit benefit, Money owed) {
        var demands = new ArrayList<Demand>();
        var left = owed;
        for (var one : benefit.instalments().reversed()) {
            if (one.isPaid() && left.isPositive()) {
                var part = one.amount().atMost(left);
                demands.add(Demand.of(one.sourceOf(id), part));
                left = left.minus(part);
            }
        }
        return demands;
    }
}
