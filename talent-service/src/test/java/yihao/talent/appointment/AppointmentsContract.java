package yihao.talent.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.appointment.Staff.BUREAU_HEAD;
import static yihao.talent.appointment.Staff.HEAD;
import static yihao.talent.appointment.Staff.by;
import static yihao.talent.appointment.Staff.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.talent.World;
import yihao.talent.appointment.Appointment.PostOf;

/// What every form of [Appointments] promises.
public abstract class AppointmentsContract {

    private static final Set<String> UNIT = Set.of("staff:" + World.ZHANGDIAN);

    protected abstract Appointments appointments();

    @Test
    void an_appointment_is_read_as_it_was_written() {
        var appointments = appointments();
        begun(appointments, "a1", "2026-12-31");

        var read = appointments.find("a1").orElseThrow().state();

        assertThat(read.agreed())
                .singleElement()
                .satisfies(one -> assertThat(one.contract()).isEqualTo(contract("2026-01-01", "2026-12-31", "12")));
        assertThat(read.lastDay()).isEqualTo("2026-12-31");
    }

    @Test
    void those_of_a_unit_are_told_that_held_in_some_days() {
        var appointments = appointments();
        begun(appointments, "a1", "2026-06-30");
        begun(appointments, "a2", "2026-07-01");
        proposed(appointments, "a3");

        assertThat(appointments.heldIn(World.ZHANGDIAN, day("2026-07-01"), day("2026-09-30")))
                .extracting(Versioned::id)
                .containsExactly("a2");
        assertThat(appointments.heldIn(World.ZHANGDIAN, day("2025-07-01"), day("2025-12-31")))
                .isEmpty();
    }

    @Test
    void those_that_end_are_told_the_earliest_first() {
        var appointments = appointments();
        begun(appointments, "a1", "2026-12-31");
        begun(appointments, "a2", "2026-11-30");

        assertThat(appointments.endingBy(day("2026-12-31"), 9))
                .extracting(Versioned::id)
                .containsExactly("a2", "a1");
        assertThat(appointments.endingBy(day("2026-11-29"), 9)).isEmpty();
        var renewal = new Proposal(
                Proposal.Kind.RENEW,
                contract("2026-12-01", "2027-11-30", null),
                null,
                HEAD.subject(),
                World.noon(World.TODAY));
        appointments.change("a2", AppointmentAction.CHANGE_PROPOSED, by(HEAD), one -> one.propose(renewal));
        assertThat(appointments.endingBy(day("2026-12-31"), 9))
                .extracting(Versioned::id)
                .containsExactly("a1");
        assertThat(appointments.endingIn(UNIT, day("2026-12-01"), day("2026-12-31"), 9))
                .extracting(Versioned::id)
                .containsExactly("a1");
        assertThat(appointments.endingIn(Set.of("staff:other"), day("2026-01-01"), day("2026-12-31"), 9))
                .isEmpty();
    }

    @Test
    void those_that_wait_are_told_to_who_sees_them() {
        var appointments = appointments();
        proposed(appointments, "a1");
        begun(appointments, "a2", "2026-12-31");

        assertThat(appointments.proposed(UNIT, 9)).extracting(Versioned::id).containsExactly("a1");
        assertThat(appointments.proposed(Set.of("subject:nobody"), 9)).isEmpty();
    }

    private static void proposed(Appointments appointments, String id) {
        var post = new PostOf("g1", "GW-2026-000001", "产业招商专员", World.ZHANGDIAN);
        var holder = new Holder(Holder.Kind.OFFICER, "zhangdian." + id, "zhangdian." + id, null, null);
        var contract = contract("2026-01-01", "2026-12-31", "12");
        var proposal = new Proposal(Proposal.Kind.BEGIN, contract, null, HEAD.subject(), World.noon(World.TODAY));
        appointments.add(
                id, Appointment.proposed("PY-" + id, post, holder, proposal), AppointmentAction.PROPOSED, by(HEAD));
    }

    private static void begun(Appointments appointments, String id, String until) {
        var post = new PostOf("g1", "GW-2026-000001", "产业招商专员", World.ZHANGDIAN);
        var holder = new Holder(Holder.Kind.OFFICER, "zhangdian." + id, "zhangdian." + id, null, null);
        var contract = contract("2026-01-01", until, "12");
        var agreed = new Agreed(
                Proposal.Kind.BEGIN, contract, HEAD.subject(), BUREAU_HEAD.subject(), World.noon(World.TODAY));
        var appointment = new Appointment(
                "PY-" + id,
                post,
                holder,
                List.of(agreed),
                null,
                Appointment.Status.ACTIVE,
                null,
                contract.until(),
                null,
                List.of());
        appointments.add(id, appointment, AppointmentAction.BEGUN, by(BUREAU_HEAD));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
