package yihao.lead.network;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.SQUAD_MEMBER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.lead.World.done;
import static yihao.lead.network.NetworkWorld.ADMIN;
import static yihao.lead.network.NetworkWorld.CITY;
import static yihao.lead.network.NetworkWorld.DISTRICT;
import static yihao.lead.network.NetworkWorld.FIRST;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.lead.InMemoryLeads;
import yihao.lead.LeadSight;
import yihao.lead.network.AppointOfficer.Appointment;
import yihao.lead.reminder.GiveReminders;
import yihao.lead.reminder.InMemoryNotices;
import yihao.lead.reminder.ReminderRule;
import yihao.lead.reminder.ReminderWorld;
import yihao.reference.ChineseCalendar;

/// A squad with work, whose only member is appointed until the end of September 2026.
final class LeavingWorld {

    /// The last working day before seven holidays.
    static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    final NetworkWorld city = new NetworkWorld();
    final InMemoryNotices notices = new InMemoryNotices();

    LeavingWorld() {
        city.appoint("district.head", DISTRICT, UNIT_HEAD);
        city.appoint("bureau.head", CITY, BUREAU_HEAD);
        until("member", FIRST, LAST, SQUAD_MEMBER);
        city.waiting.put(FIRST, Map.of("lead.respond", 2, "lead.record-visit", 1));
    }

    LeftWork leftWork(String at) {
        return leftWork(at, city.openWork);
    }

    LeftWork leftWork(String at, OpenWork openWork) {
        var clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
        return new LeftWork(city.officers, city.units, city.network, openWork, clock);
    }

    AppointmentClocks clocks(String at) {
        return new AppointmentClocks(leftWork(at), new LeadSight(city.network, new InMemoryLeads()));
    }

    /// Who leaves work that is left by the middle of October.
    List<String> left(String at) {
        return left(at, LocalDate.of(2026, 10, 15));
    }

    List<String> left(String at, LocalDate by) {
        return leavers(leftWork(at).endingBy(by));
    }

    /// Whose work waits for this head, on that day.
    List<String> waitingFor(String head, String at) {
        var yesterday = CityTime.day(Instant.parse(at)).minusDays(1);
        return leavers(leftWork(at).endingBy(yesterday, city.officer(head).as(head)));
    }

    private static List<String> leavers(Stream<LeftWork.Left> left) {
        return left.map(one -> one.last().officer().id()).toList();
    }

    void round(String at) {
        new GiveReminders(
                        List.of(clocks(at)),
                        notices,
                        city.officers,
                        city.network,
                        ReminderRule.shipped(),
                        ChineseCalendar.shipped(),
                        new ReminderWorld.TwinMailer(),
                        _ -> {})
                .round(Act.ofService("lead", Instant.parse(at), "test"));
    }

    /// Whom which stage still asks.
    List<String> running() {
        return notices.all().stream()
                .map(one -> one.state())
                .filter(one -> one.runningKey() != null)
                .map(one -> one.recipient() + ": " + one.stage())
                .sorted()
                .toList();
    }

    void until(String subject, String unit, LocalDate last, Function function) {
        appoint(subject, unit, LocalDate.of(2026, 1, 1), last, function);
    }

    void appoint(String subject, String unit, LocalDate from, @Nullable LocalDate last, Function function) {
        var appointment = new Appointment("演示", unit, Set.of(function), from, last, null, null);
        done(city.appointOfficer.appoint(subject, appointment, ADMIN));
    }
}
