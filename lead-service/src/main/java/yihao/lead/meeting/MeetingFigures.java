package yihao.lead.meeting;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.rules.RuleBook;

/// L10: a quarter's meetings, and how the promises due in it were kept, for the standing committee.
public final class MeetingFigures {

    private static final int MONTHS = 3;

    private final Meetings meetings;
    private final RuleBook<MeetingRule> book;

    public MeetingFigures(Meetings meetings, RuleBook<MeetingRule> book) {
        this.meetings = meetings;
        this.book = book;
    }

    /// Of one unit, or of all.
    ///
    /// @param due promises due in the quarter: `confirmed` of them are confirmed, `inTime` were reported in time
    /// @param overdue owed though their day is over
    /// @param rate confirmed of due, in percent; none where nothing was due
    public record Kept(
            String unit,
            int due,
            int confirmed,
            int inTime,
            int overdue,
            @Nullable BigDecimal rate) {}

    /// @param held meetings that took place in the quarter
    public record Quarter(LocalDate from, LocalDate until, long held, Kept all, List<Kept> units) {

        public Quarter {
            units = List.copyOf(units);
        }
    }

    /// @param number 1 to 4
    public Quarter of(int year, int number, LocalDate today) {
        var from = LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
        var until = from.plusMonths(MONTHS).minusDays(1);
        var promises = meetings.withPromisesDue(from, until).stream()
                .flatMap(meeting -> meeting.state().commitments().stream())
                .filter(one -> !one.dueOn().isBefore(from) && !one.dueOn().isAfter(until))
                .toList();
        var units = promises.stream().collect(Collectors.groupingBy(Commitment::unit)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(unit -> kept(unit.getKey(), unit.getValue(), today))
                .sorted(comparing(Kept::overdue).reversed())
                .toList();
        return new Quarter(from, until, meetings.heldBetween(from, until), kept("", promises, today), units);
    }

    private Kept kept(String unit, List<Commitment> promises, LocalDate today) {
        var confirmed = (int) promises.stream().filter(Commitment::isConfirmed).count();
        var digits = book.inForce(today).orElseThrow().rules().percentDigits();
        return new Kept(
                unit,
                promises.size(),
                confirmed,
                (int) promises.stream().filter(Commitment::isInTime).count(),
                (int) promises.stream().filter(one -> one.isOverdue(today)).count(),
                promises.isEmpty()
                        ? null
                        : BigDecimal.valueOf(confirmed)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(promises.size()), digits, RoundingMode.HALF_UP));
    }
}
