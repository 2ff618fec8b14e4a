package yihao.lead.reminder;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.kernel.TimeLimit;
import yihao.kernel.WorkingCalendar;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// G6: when a clock reminds whom, as rule data.
///
/// @param digestAbove more than so many mails at once to one person are one mail
/// @param hours in China: a day's reminders are given from their beginning on; mails go out within
///     them, on working days
/// @param plans the first that names a clock counts; the last one names none and fits all
public record ReminderRule(int digestAbove, Hours hours, List<Plan> plans) {

    static final RuleFormat<ReminderRule> FORMAT = RuleFormat.of(
                    "reminders", ReminderRule.class, "/rules/lead/reminders.schema.json")
            .checkedBy(ReminderRule::check);

    public ReminderRule {
        plans = List.copyOf(plans);
    }

    public record Hours(LocalTime from, LocalTime until) {

        boolean includes(Instant at, WorkingCalendar calendar) {
            var there = at.atZone(CityTime.ZONE);
            return calendar.isWorkingDay(there.toLocalDate())
                    && !there.toLocalTime().isBefore(from)
                    && there.toLocalTime().isBefore(until);
        }
    }

    public record Plan(@Nullable List<String> clocks, List<Stage> stages) {

        boolean fits(String kind) {
            return clocks == null || clocks.contains(kind);
        }
    }

    /// At the last day itself where neither is said.
    public record Stage(
            @Nullable TimeLimit before, @Nullable TimeLimit after, List<To> to) {

        /// One name for it, whatever else a later version of the rule says.
        String name() {
            return switch (when()) {
                case BEFORE -> "BEFORE " + before;
                case AT -> "AT";
                case AFTER -> "AFTER " + after;
            };
        }

        When when() {
            return before != null ? When.BEFORE : after != null ? When.AFTER : When.AT;
        }

        private LocalDate day(LocalDate due, WorkingCalendar calendar) {
            if (before != null) {
                return before.before(due, calendar);
            }
            return after == null ? due : after.after(due, calendar);
        }

        /// The last due day that it may remind of on this one.
        private LocalDate reach(LocalDate today, WorkingCalendar calendar) {
            return before == null ? today : before.after(today, calendar);
        }
    }

    public enum When {
        BEFORE,
        AT,
        AFTER
    }

    /// Who is reminded.
    public enum To {
        /// Whoever works on it in the unit that owes it; its head where there is nobody else.
        OWNER,
        UNIT_HEAD,
        BUREAU_HEAD,
        SUPERVISION
    }

    /// The versions that ship with the service.
    public static RuleBook<ReminderRule> shipped() {
        return FORMAT.book("/rules/lead/reminders.yaml", "/rules/lead/reminders-2.yaml");
    }

    private static void check(ReminderRule rule, Complaints complaints) {
        if (!rule.hours().from().isBefore(rule.hours().until())) {
            complaints.add("/hours/until", "rule.mail-never");
        }
        for (int at = 0; at < rule.plans().size(); at++) {
            var isLast = at == rule.plans().size() - 1;
            if (isLast != (rule.plans().get(at).clocks() == null)) {
                complaints.add(
                        "/plans/" + at,
                        isLast ? "rule.last-plan-names-no-clocks" : "rule.only-last-plan-names-no-clocks");
            }
        }
    }

    /// Those whose time has come, the earliest first.
    List<Stage> begun(String kind, LocalDate due, Instant at, WorkingCalendar calendar) {
        return plan(kind).stages().stream()
                .filter(stage -> !beginning(stage.day(due, calendar)).isAfter(at))
                .sorted((one, other) -> one.day(due, calendar).compareTo(other.day(due, calendar)))
                .toList();
    }

    /// No clock of these kinds that ends later reminds on this day.
    LocalDate horizon(Collection<String> kinds, LocalDate today, WorkingCalendar calendar) {
        return kinds.stream()
                .flatMap(kind -> plan(kind).stages().stream())
                .map(stage -> stage.reach(today, calendar))
                .max(naturalOrder())
                .orElse(today);
    }

    private Plan plan(String kind) {
        return plans.stream().filter(plan -> plan.fits(kind)).findFirst().orElse(plans.getLast());
    }

    private Instant beginning(LocalDate day) {
        return day.atTime(hours.from()).atZone(CityTime.ZONE).toInstant();
    }
}
