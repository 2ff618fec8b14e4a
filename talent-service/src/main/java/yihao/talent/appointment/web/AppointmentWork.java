package yihao.talent.appointment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.rules.RuleBook;
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.AppointmentRights;
import yihao.talent.appointment.Appointments;
import yihao.talent.post.StaffRules;
import yihao.talent.post.StaffSight;

/// Rule TS-06: what waits for a second person, and the contracts and probations that end soon.
@Component
class AppointmentWork implements WorkItems {

    private static final int MOST = 200;

    private final Appointments appointments;
    private final AppointmentRights rights;
    private final StaffSight sight;
    private final RuleBook<StaffRules> book;

    AppointmentWork(Appointments appointments, AppointmentRights rights, StaffSight sight, RuleBook<StaffRules> book) {
        this.appointments = appointments;
        this.rights = rights;
        this.sight = sight;
        this.book = book;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        var marks = sight.marksOf(actor, today);
        var rules = StaffRules.on(book, today);
        var work = new ArrayList<WorkItem>();
        appointments.proposed(marks, MOST).stream()
                .filter(one -> rights.mayDecide(one.state(), actor, today))
                .forEach(one -> work.add(item(one, "talent.decide-appointment", null)));
        appointments.endingIn(marks, today, today.plusDays(farthest(rules)), MOST).stream()
                .filter(one -> rights.mayPropose(one.state(), actor, today))
                .forEach(one -> work.addAll(ends(one, rules, today)));
        return work.stream()
                .sorted(Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST)
                .toList();
    }

    private static int farthest(StaffRules rules) {
        return Math.max(
                rules.probationEnds(),
                rules.contractEnds().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /// A contract whose end is agreed already, or whose renewal waits, reminds nobody.
    private static List<WorkItem> ends(Versioned<Appointment> stored, StaffRules rules, LocalDate today) {
        var one = stored.state();
        var work = new ArrayList<WorkItem>();
        if (one.ending() != null || one.proposal() != null) {
            return work;
        }
        var contract = one.contractOn(today);
        contract.flatMap(now -> Optional.ofNullable(now.probationUntil()))
                .filter(last -> !last.isBefore(today) && !last.isAfter(today.plusDays(rules.probationEnds())))
                .ifPresent(last -> work.add(item(stored, "talent.probation-ends", last)));
        var last = one.lastDay();
        if (last != null) {
            var left = today.until(last, ChronoUnit.DAYS);
            rules.contractEnds().stream()
                    .filter(days -> left <= days)
                    .min(Comparator.naturalOrder())
                    .ifPresent(days -> work.add(item(stored, kind(days, rules), last)));
        }
        return work;
    }

    /// The last of several reminders says so.
    private static String kind(int days, StaffRules rules) {
        var isLast =
                rules.contractEnds().size() > 1 && rules.contractEnds().stream().noneMatch(other -> other < days);
        return isLast ? "talent.contract-ends-soon" : "talent.contract-ends";
    }

    private static WorkItem item(Versioned<Appointment> stored, String kind, @Nullable LocalDate last) {
        var one = stored.state();
        return new WorkItem(
                stored.id() + "/" + kind,
                kind,
                one.number() + " " + one.post().title(),
                last == null ? null : CityTime.endOf(last),
                false,
                "/talent/appointments/" + stored.id(),
                one.unit());
    }
}
