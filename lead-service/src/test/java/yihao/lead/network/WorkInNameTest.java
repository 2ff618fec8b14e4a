package yihao.lead.network;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.SQUAD_MEMBER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.network.NetworkProblem.WORK_IN_NAME;
import static yihao.lead.network.NetworkProblem.WORK_IN_NAME_UNKNOWN;
import static yihao.lead.network.NetworkWorld.ADMIN;
import static yihao.lead.network.NetworkWorld.FIRST;
import static yihao.lead.network.NetworkWorld.SECOND;
import static yihao.lead.network.NetworkWorld.TODAY;
import static yihao.lead.network.NetworkWorld.closing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.network.AppointOfficer.Appointment;

@DisplayName("L1 What is in an officer's own name in other services")
class WorkInNameTest {

    static final Map<String, Integer> CARDS = Map.of("project.served-card", 2);

    final NetworkWorld city = new NetworkWorld();

    WorkInNameTest() {
        city.appoint("member", FIRST, SQUAD_MEMBER);
        city.appoint("other", FIRST, UNIT_HEAD);
    }

    private Outcome<Versioned<Officer>> close(String subject, Function function) {
        return city.appointOfficer.appoint(subject, closing(FIRST, null, function), ADMIN);
    }

    @Test
    void keeps_an_account_open_until_it_is_given_to_others_whoever_stays_in_the_unit() {
        city.inName.put("member", CARDS);

        var refusal = refused(close("member", SQUAD_MEMBER));
        assertThat(refusal.problem()).isEqualTo(WORK_IN_NAME);
        assertThat(refusal.facts()).containsEntry("work", CARDS).containsEntry("subject", "member");
        assertThat(city.officer("member").until()).isNull();

        city.inName.clear();
        done(close("member", SQUAD_MEMBER));
        assertThat(city.officer("member").until()).isEqualTo(TODAY);
    }

    @Test
    void does_not_fall_to_another_unit_and_moves_nothing_that_is_refused() {
        city.inName.put("member", CARDS);
        city.waiting.put(FIRST, Map.of("lead.respond", 2));
        done(close("other", UNIT_HEAD));

        var closing = closing(FIRST, SECOND, SQUAD_MEMBER);
        assertThat(refused(city.appointOfficer.appoint("member", closing, ADMIN))
                        .problem())
                .isEqualTo(WORK_IN_NAME);
        assertThat(city.unit(FIRST).workedBy()).isNull();
    }

    @Test
    void keeps_whoever_moves_to_another_unit_and_asks_of_whoever_does_no_work_of_a_unit_too() {
        city.appoint("auditor", FIRST, AUDITOR);
        city.inName.put("member", CARDS);
        city.inName.put("auditor", CARDS);

        assertThat(refused(close("auditor", AUDITOR)).problem()).isEqualTo(WORK_IN_NAME);
        assertThat(refused(city.appointOfficer.appoint("member", NetworkWorld.open(SECOND, SQUAD_MEMBER), ADMIN))
                        .problem())
                .isEqualTo(WORK_IN_NAME);
    }

    @Test
    void is_not_guessed_where_the_other_service_does_not_answer() {
        city.othersAnswer = false;

        assertThat(refused(close("member", SQUAD_MEMBER)).problem()).isEqualTo(WORK_IN_NAME_UNKNOWN);
        assertThat(city.officer("member").until()).isNull();
    }

    @Test
    void is_not_asked_of_whoever_stays_comes_or_ends_later() {
        city.othersAnswer = false;
        city.appoint("newcomer", FIRST, SQUAD_MEMBER);
        var later = new Appointment(
                "演示", FIRST, Set.of(SQUAD_MEMBER), LocalDate.of(2026, 1, 1), TODAY.plusDays(1), null, null);

        done(city.appointOfficer.appoint("member", later, ADMIN));
    }
}
