package yihao.project.monthlyreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.kernel.WorkingCalendar;
import yihao.project.lifecycle.ProjectFacts;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;

/// Rule PM-01: what a monthly report asks, of which projects, until when, and who may do what with it, as data.
///
/// @param due CEL over [ProjectFacts]: which projects are reported on
/// @param remindDaysBefore the closing day a unit is reminded
/// @param producers services that must have closed a month before it freezes
public record MonthlyReportRules(
        Closing closing, String due, int remindDaysBefore, Set<String> producers, Rights rights, List<Column> columns) {

    public static final RuleFormat<MonthlyReportRules> FORMAT = RuleFormat.of(
                    "monthly-reports", MonthlyReportRules.class, "/rules/monthly-reports.schema.json")
            .checkedBy(MonthlyReportRules::check);

    /// Until the end of which day a month's reports are in time.
    ///
    /// @param monthsLater 0: a day of the month itself
    /// @param day of the month; a shorter month ends earlier
    public record Closing(int monthsLater, int day, OnDayOff onDayOff) {

        public enum OnDayOff {
            STAYS,
            NEXT_WORKING_DAY
        }

        LocalDate of(YearMonth month, WorkingCalendar calendar) {
            var in = month.plusMonths(monthsLater);
            var plain = in.atDay(Math.min(day, in.lengthOfMonth()));
            return switch (onDayOff) {
                case STAYS -> plain;
                case NEXT_WORKING_DAY ->
                    Stream.iterate(plain, next -> next.plusDays(1))
                            .filter(calendar::isWorkingDay)
                            .findFirst()
                            .orElseThrow();
            };
        }
    }

    public record Rights(Set<Function> report, Set<Function> correct, Set<Function> freeze) {}

    /// @param cumulative a figure since the beginning, which never falls from one month to a later one
    /// @param progress whether what stands here tells of progress: a figure above zero, a choice that says so, else
    ///     anything
    public record Column(
            String id,
            Bilingual label,
            CellType type,
            String source,
            @Nullable Boolean required,
            @Nullable Boolean cumulative,
            @Nullable Boolean progress,
            @Nullable List<Choice> choices) {

        public boolean isRequired() {
            return Boolean.TRUE.equals(required);
        }

        public boolean isCumulative() {
            return Boolean.TRUE.equals(cumulative);
        }

        boolean tellsProgress() {
            return Boolean.TRUE.equals(progress);
        }

        public List<Choice> offered() {
            return choices == null ? List.of() : choices;
        }
    }

    public record Choice(
            String id, Bilingual label, @Nullable Boolean progress) {}

    public MonthlyReportRules {
        producers = Set.copyOf(producers);
        columns = List.copyOf(columns);
    }

    Optional<Column> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    private static void check(MonthlyReportRules rules, Complaints complaints) {
        complaints.condition("/due", rules.due(), ProjectFacts.VARIABLES);
        if (!rules.rights().freeze().stream().allMatch(Function::seesWholeCity)) {
            complaints.add("/rights/freeze", "rule.city-wide-functions-only");
        }
        var known = new HashSet<String>();
        for (int i = 0; i < rules.columns().size(); i++) {
            var column = rules.columns().get(i);
            var pointer = "/columns/" + i;
            if (!known.add(column.id())) {
                complaints.add(pointer + "/id", "rule.twice", column.id());
            }
            if (column.isCumulative() && !column.type().isFigure()) {
                complaints.add(pointer + "/cumulative", "rule.adds-up-numbers-only");
            }
            if ((column.type() == CellType.CHOICE) == column.offered().isEmpty()) {
                complaints.add(pointer + "/choices", "rule.options-of-choice-only");
            }
        }
    }
}
