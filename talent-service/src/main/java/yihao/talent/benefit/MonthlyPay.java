package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.MONTHS_MISSING;
import static yihao.talent.benefit.BenefitRefusal.MONTH_NOT_ENTITLED;
import static yihao.talent.benefit.BenefitRefusal.NEVER_ARRIVED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.benefit.Pay.Monthly;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talent;

/// Rule TB-02: the months from the arrival on, as many as the table pays, none after leaving and none still to come.
record MonthlyPay(Monthly pay, Application application, Versioned<Talent> talent, LocalDate on) {

    /// Nobody asks for more in one application.
    private static final int LONGEST = 120;

    record Paid(Money amount, List<String> uses, List<Line> lines) {}

    Outcome<Paid> decide() {
        var from = application.fromMonth();
        var to = application.toMonth();
        if (from == null || to == null || to.isBefore(from) || ChronoUnit.MONTHS.between(from, to) >= LONGEST) {
            return refused(MONTHS_MISSING);
        }
        var place = talent.state().placement();
        var first = talent.state().firstArrivedOn();
        if (place == null || first == null) {
            return refused(NEVER_ARRIVED);
        }
        var months = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
        var wrong = months.stream()
                .filter(month -> !isEntitled(month, place, YearMonth.from(first)))
                .map(YearMonth::toString)
                .toList();
        return wrong.isEmpty() ? done(paid(months)) : refused(Refusal.of(MONTH_NOT_ENTITLED, "months", wrong));
    }

    private boolean isEntitled(YearMonth month, Placement place, YearMonth first) {
        return !month.isBefore(YearMonth.from(place.since()))
                && ChronoUnit.MONTHS.between(first, month) < pay.months()
                && !month.isAfter(YearMonth.from(on))
                && !hasLeftBy(month, place);
    }

    private boolean hasLeftBy(YearMonth month, Placement place) {
        var until = place.until();
        if (until == null) {
            return false;
        }
        var last = YearMonth.from(until);
        return month.isAfter(last) || month.equals(last) && !pay.leavingMonth();
    }

    private Paid paid(List<YearMonth> months) {
        var count = BigDecimal.valueOf(months.size());
        var amount = new Money(
                pay.perMonth().amount().multiply(count), pay.perMonth().currency());
        var facts = Map.of(
                "months", String.valueOf(months.size()),
                "from", months.getFirst().toString(),
                "to", months.getLast().toString(),
                "perMonth", pay.perMonth().toString());
        var uses = months.stream()
                .map(month -> talent.id() + "/" + application.kind() + "/" + month)
                .toList();
        return new Paid(amount, uses, List.of(new Line("benefit-months", facts)));
    }
}
