package yihao.talent.entitlement;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.entitlement.EntitlementRefusal.MONTHS_MISSING;
import static yihao.talent.entitlement.EntitlementRefusal.MONTH_NOT_ENTITLED;
import static yihao.talent.entitlement.EntitlementRefusal.NEVER_ARRIVED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Line;
import yihao.talent.entitlement.Pay.Count;
import yihao.talent.entitlement.Pay.Monthly;
import yihao.talent.entitlement.Plan.ByMonth;
import yihao.talent.entitlement.Plan.Once;

/// Rule TB-02: the months from the arrival on, as many as the table pays, none after leaving, none before the table
/// and none still to come; those that were used before count. Months that are named are paid at once; without any it is
/// a standing grant.
record MonthlyPay(
        Monthly pay, Application application, Standing standing, Set<String> used, LocalDate tableFrom, LocalDate on) {

    /// Nobody asks for more in one application.
    private static final int LONGEST = 120;

    Outcome<Reckoned> decide() {
        var first = standing.firstArrivedOn();
        if (standing.stays().isEmpty() || first == null) {
            return refused(NEVER_ARRIVED);
        }
        var from = application.fromMonth();
        var to = application.toMonth();
        if (from == null && to == null) {
            return standing.isHere() ? done(standingGrant(first)) : refused(NEVER_ARRIVED);
        }
        if (from == null || to == null || to.isBefore(from) || ChronoUnit.MONTHS.between(from, to) >= LONGEST) {
            return refused(MONTHS_MISSING);
        }
        return atOnce(plan(first), from, to);
    }

    private ByMonth plan(LocalDate first) {
        var count = Objects.requireNonNullElse(pay.count(), Count.ELAPSED);
        var notBefore = first.isBefore(tableFrom) ? tableFrom : first;
        return new ByMonth(
                pay.perMonth(),
                pay.months(),
                pay.leavingMonth(),
                count,
                first.withDayOfMonth(1),
                notBefore.withDayOfMonth(1));
    }

    private Reckoned standingGrant(LocalDate first) {
        var facts = Map.of(
                "perMonth", pay.perMonth().toString(),
                "months", String.valueOf(pay.months()),
                "from", YearMonth.from(plan(first).notBefore()).toString());
        return new Reckoned(
                pay.perMonth(),
                List.of(use("standing")),
                plan(first),
                List.of(new Line("benefit-standing-months", facts)));
    }

    private Outcome<Reckoned> atOnce(ByMonth plan, YearMonth from, YearMonth to) {
        var entitled = plan.due(used, standing, on);
        var months = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
        var wrong = months.stream()
                .filter(month -> !entitled.contains(month) && !used.contains(month))
                .toList();
        if (!wrong.isEmpty()) {
            return refused(Refusal.of(MONTH_NOT_ENTITLED, "months", wrong));
        }
        var amount = new Money(
                pay.perMonth().amount().multiply(BigDecimal.valueOf(months.size())),
                pay.perMonth().currency());
        var facts = Map.of(
                "months", String.valueOf(months.size()),
                "from", months.getFirst(),
                "to", months.getLast(),
                "perMonth", pay.perMonth().toString());
        return done(new Reckoned(
                amount,
                months.stream().map(this::use).toList(),
                new Once(),
                List.of(new Line("benefit-months", facts))));
    }

    private String use(String month) {
        return application.talentId() + "/" + application.kind() + "/" + month;
    }
}
