package yihao.lead.network;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.LIAISON_CLIENT;
import static yihao.kernel.Function.SQUAD_MEMBER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.network.LeavingWorld.LAST;
import static yihao.lead.network.LeftWorkTest.AFTER;
import static yihao.lead.network.NetworkProblem.WORK_WITHOUT_OFFICER;
import static yihao.lead.network.NetworkWorld.ADMIN;
import static yihao.lead.network.NetworkWorld.CITY;
import static yihao.lead.network.NetworkWorld.DISTRICT;
import static yihao.lead.network.NetworkWorld.FIRST;
import static yihao.lead.network.NetworkWorld.SECOND;
import static yihao.lead.network.NetworkWorld.TODAY;
import static yihao.lead.network.NetworkWorld.closing;
import static yihao.lead.network.NetworkWorld.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.lead.network.AppointOfficer.Appointment;

@DisplayName("L1 Who is asked for work that is left")
class WhoIsAskedTest {

    static final Act LATER = at(ADMIN.actor(), AFTER);

    final LeavingWorld world = new LeavingWorld();
    final NetworkWorld city = world.city;

    @Test
    void is_whoever_appoints_the_lapsed_officer_elsewhere_or_to_no_work_at_all() {
        for (var next : List.of(open(SECOND, SQUAD_MEMBER), open(FIRST, AUDITOR))) {
            assertThat(refused(city.appointOfficer.appoint("member", next, LATER))
                            .problem())
                    .isEqualTo(WORK_WITHOUT_OFFICER);
        }
        assertThat(world.left(AFTER)).containsExactly("member");

        done(city.appointOfficer.appoint("member", member(SECOND, null, DISTRICT), LATER));

        assertThat(city.unit(FIRST).workedBy()).isEqualTo(DISTRICT);
        assertThat(world.left(AFTER)).isEmpty();
    }

    @Test
    void is_nobody_where_a_lapsed_appointment_is_corrected_or_renewed() {
        done(city.appointOfficer.appoint("member", member(FIRST, LAST.minusDays(1), null), LATER));
        assertThat(world.left(AFTER)).containsExactly("member");

        done(city.appointOfficer.appoint("member", member(FIRST, null, null), LATER));
        assertThat(world.left(AFTER)).isEmpty();
    }

    @Test
    void is_whoever_closes_the_last_account_beside_a_machine_s() {
        city.appoint("machine", FIRST, LIAISON_CLIENT);

        assertThat(refused(city.appointOfficer.appoint("member", closing(FIRST, null, SQUAD_MEMBER), ADMIN))
                        .problem())
                .isEqualTo(WORK_WITHOUT_OFFICER);
    }

    @Test
    void is_asked_for_what_the_unit_has_taken_over_too() {
        world.until("other", SECOND, LAST, SQUAD_MEMBER);
        assertThat(world.left(AFTER)).containsExactly("member");

        done(city.handOver.takeOver(FIRST, SECOND, ADMIN.because("编办〔2026〕1号")));

        assertThat(world.left(AFTER)).containsExactly("other");
        assertThat(refused(city.appointOfficer.appoint("other", closing(SECOND, null, SQUAD_MEMBER), ADMIN))
                        .problem())
                .isEqualTo(WORK_WITHOUT_OFFICER);
    }

    @Test
    void is_the_nearest_head_in_the_list_and_by_reminder_also_after_the_unit_above_was_taken_over() {
        assertThat(world.waitingFor("district.head", AFTER)).containsExactly("member");
        assertThat(world.waitingFor("bureau.head", AFTER)).isEmpty();
        city.register("district-linzi", CITY, ADMIN);
        city.appoint("linzi.head", "district-linzi", UNIT_HEAD);
        assertThat(world.waitingFor("linzi.head", AFTER)).isEmpty();

        done(city.handOver.takeOver(DISTRICT, "district-linzi", ADMIN.because("编办〔2026〕2号")));
        world.until("district.head", DISTRICT, TODAY, UNIT_HEAD);
        world.round(AFTER);

        assertThat(world.running()).containsExactly("linzi.head: AFTER 1 working day");
        assertThat(world.waitingFor("linzi.head", AFTER)).containsExactly("member");
        assertThat(world.waitingFor("bureau.head", AFTER)).isEmpty();
        world.until("linzi.head", "district-linzi", TODAY, UNIT_HEAD);
        assertThat(world.waitingFor("bureau.head", AFTER)).containsExactly("member");
    }

    @Test
    void is_told_nothing_to_count_where_it_waits_for_another_head() {
        var uncounted = world.leftWork(AFTER, (_, _) -> {
            throw new AssertionError("Counted");
        });

        assertThat(uncounted.endingBy(LAST, city.officer("bureau.head").as("bureau.head")))
                .isEmpty();
    }

    private static Appointment member(String unit, @Nullable LocalDate until, @Nullable String workGoesTo) {
        return new Appointment("演示二", unit, Set.of(SQUAD_MEMBER), LocalDate.of(2026, 1, 1), until, workGoesTo, null);
    }
}
