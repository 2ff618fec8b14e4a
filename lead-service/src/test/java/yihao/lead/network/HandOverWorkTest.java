package yihao.lead.network;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.SQUAD_MEMBER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.network.NetworkWorld.ADMIN;
import static yihao.lead.network.NetworkWorld.CITY;
import static yihao.lead.network.NetworkWorld.DISTRICT;
import static yihao.lead.network.NetworkWorld.FIRST;
import static yihao.lead.network.NetworkWorld.SECOND;
import static yihao.lead.network.NetworkWorld.TODAY;
import static yihao.lead.network.NetworkWorld.closing;
import static yihao.testkit.twins.Acts.actor;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.network.AppointOfficer.Appointment;

@DisplayName("L1 Work that is handed over")
class HandOverWorkTest {

    static final Act BY_DECREE = ADMIN.because("编办〔2026〕1号");
    static final Map<String, Integer> TWO = Map.of("lead.respond", 2);

    final NetworkWorld city = new NetworkWorld();

    @Test
    void keeps_the_last_officer_of_a_unit_until_somebody_goes_on() {
        city.appoint("member", FIRST, SQUAD_MEMBER);
        city.appoint("auditor", FIRST, AUDITOR);
        city.waiting.put(FIRST, TWO);

        var refusal = refused(close("member", null));

        assertThat(refusal.problem()).isEqualTo(NetworkProblem.WORK_WITHOUT_OFFICER);
        assertThat(refusal.facts()).containsEntry("unit", FIRST).containsEntry("work", TWO);
        assertThat(city.officer("member").until()).isNull();
    }

    @Test
    void lets_an_officer_go_where_another_works_or_nothing_waits() {
        city.appoint("member", FIRST, SQUAD_MEMBER);
        done(close("member", null));

        city.appoint("member", FIRST, SQUAD_MEMBER);
        city.appoint("other", FIRST, UNIT_HEAD);
        city.waiting.put(FIRST, TWO);
        done(close("member", null));
    }

    @Test
    void asks_the_same_of_whoever_moves_to_another_unit_and_not_of_an_end_to_come() {
        city.appoint("member", FIRST, SQUAD_MEMBER);
        city.waiting.put(FIRST, TWO);

        assertThat(refused(city.appointOfficer.appoint("member", NetworkWorld.open(SECOND, SQUAD_MEMBER), ADMIN))
                        .problem())
                .isEqualTo(NetworkProblem.WORK_WITHOUT_OFFICER);
        var year = new Appointment(
                "演示", FIRST, Set.of(SQUAD_MEMBER), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null, null);
        done(city.appointOfficer.appoint("member", year, ADMIN));
    }

    @Test
    void stays_where_it_is_when_the_appointment_was_changed_meanwhile() {
        city.appoint("member", FIRST, SQUAD_MEMBER);
        city.waiting.put(FIRST, TWO);
        var stale = new Act(ADMIN.actor(), ADMIN.at(), null, "request", null, 7L);
        var closing = NetworkWorld.closing(FIRST, SECOND, SQUAD_MEMBER);

        assertThat(refused(city.appointOfficer.appoint("member", closing, stale))
                        .problem())
                .isEqualTo(StoreProblem.STALE);
        assertThat(city.units.find(FIRST).orElseThrow().state().workedBy()).isNull();
    }

    @Test
    void goes_to_the_unit_that_is_named_in_the_same_decision() {
        city.appoint("member", FIRST, SQUAD_MEMBER);
        city.appoint("head", DISTRICT, UNIT_HEAD);
        city.waiting.put(FIRST, TWO);

        done(close("member", DISTRICT));

        assertThat(city.unit(FIRST).workedBy()).isEqualTo(DISTRICT);
        assertThat(city.onDuty("head", TODAY).worksFor(FIRST)).isTrue();
        assertThat(city.officer("member").until()).isEqualTo(TODAY);
    }

    @Test
    void goes_to_no_unit_that_is_not_there() {
        city.appoint("member", FIRST, SQUAD_MEMBER);
        city.waiting.put(FIRST, TWO);

        assertThat(refused(close("member", "nowhere")).problem()).isEqualTo(NetworkProblem.SUCCESSOR_UNFIT);
        assertThat(city.officer("member").until()).isNull();
    }

    @Test
    void falls_to_the_parent_when_two_last_officers_leave_at_once() {
        city.appoint("member", FIRST, SQUAD_MEMBER);
        city.appoint("other", FIRST, SQUAD_MEMBER);
        city.waiting.put(FIRST, TWO);
        city.officers.meanwhile(() -> done(close("other", null)));

        done(close("member", null));

        assertThat(city.unit(FIRST).workedBy()).isEqualTo(DISTRICT);
    }

    @Test
    void comes_back_when_the_unit_works_again() {
        city.appoint("head", DISTRICT, UNIT_HEAD);
        done(city.handOver.takeOver(FIRST, DISTRICT, BY_DECREE));
        assertThat(city.onDuty("head", TODAY).worksFor(FIRST)).isTrue();

        done(city.handOver.takeOver(FIRST, null, BY_DECREE));

        assertThat(city.unit(FIRST).workedBy()).isNull();
        assertThat(city.onDuty("head", TODAY).worksFor(FIRST)).isFalse();
    }

    @Test
    void follows_from_successor_to_successor_and_to_whoever_is_appointed_there_later() {
        done(city.handOver.end(FIRST, TODAY, SECOND, BY_DECREE));
        done(city.handOver.end(SECOND, TODAY, DISTRICT, BY_DECREE));

        city.appoint("head", DISTRICT, UNIT_HEAD);

        assertThat(city.onDuty("head", TODAY).takenOver()).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void of_a_unit_that_ends_goes_to_its_successor_with_the_people() {
        city.appoint("member", FIRST, SQUAD_MEMBER);
        city.appoint("colleague", SECOND, SQUAD_MEMBER);

        var ended = done(city.handOver.end(FIRST, LocalDate.of(2026, 8, 31), SECOND, BY_DECREE))
                .state();

        assertThat(ended.active()).isFalse();
        assertThat(ended.endedOn()).isEqualTo("2026-08-31");
        assertThat(city.onDuty("member", TODAY).unit()).isEqualTo(SECOND);
        assertThat(city.onDuty("colleague", TODAY).worksFor(FIRST)).isTrue();
        assertThat(city.units.recorded().getLast().act().reason()).isEqualTo("编办〔2026〕1号");
        done(city.handOver.end(FIRST, LocalDate.of(2026, 8, 31), SECOND, BY_DECREE));
        assertThat(refused(city.handOver.end(FIRST, TODAY, DISTRICT, BY_DECREE)).problem())
                .isEqualTo(NetworkProblem.UNIT_ALREADY_ENDED);
    }

    @Test
    void needs_a_successor_while_there_is_work_people_or_another_unit_s_work() {
        city.waiting.put(FIRST, TWO);
        assertThat(refused(city.handOver.end(FIRST, TODAY, null, BY_DECREE)).facts())
                .containsEntry("work", TWO);
        city.waiting.clear();
        city.appoint("member", FIRST, SQUAD_MEMBER);
        assertThat(refused(city.handOver.end(FIRST, TODAY, null, BY_DECREE)).problem())
                .isEqualTo(NetworkProblem.SUCCESSOR_MISSING);
        done(city.handOver.takeOver(FIRST, SECOND, BY_DECREE));
        assertThat(refused(city.handOver.end(SECOND, TODAY, null, BY_DECREE)).facts())
                .containsEntry("work", Map.of("taken-over", 1));
        done(close("member", null));
        city.register("squad-03", DISTRICT, ADMIN);
        done(city.handOver.end("squad-03", TODAY, null, BY_DECREE));
    }

    @ParameterizedTest(name = "{0} on {1} into {2}: {3}")
    @CsvSource(textBlock = """
            squad-01,           2026-09-02, squad-02,           UNIT_END_IN_FUTURE
            district-zhangdian, 2026-09-01, city-zibo,          UNIT_HAS_UNITS_BELOW
            squad-01,           2026-09-01, squad-01,           SUCCESSOR_UNFIT
            squad-01,           2026-09-01, nowhere,            SUCCESSOR_UNFIT
            """)
    void refuses_an_end_that_cannot_be(String unit, LocalDate on, String successor, NetworkProblem problem) {
        assertThat(refused(city.handOver.end(unit, on, successor, BY_DECREE)).problem())
                .isEqualTo(problem);
    }

    @Test
    void never_comes_back_to_itself() {
        done(city.handOver.takeOver(FIRST, SECOND, BY_DECREE));

        assertThat(refused(city.handOver.takeOver(SECOND, FIRST, BY_DECREE)).problem())
                .isEqualTo(NetworkProblem.SUCCESSOR_UNFIT);
    }

    @Test
    void is_decided_by_the_security_administrator_with_a_reason() {
        var head = at(actor("head", "bureau", Function.BUREAU_HEAD), "2026-09-01T02:00:00Z");

        assertThat(refused(city.handOver.end(FIRST, TODAY, SECOND, head.because("x")))
                        .problem())
                .isEqualTo(NetworkProblem.ONLY_SECURITY_ADMINISTRATOR);
        assertThat(refused(city.handOver.end(FIRST, TODAY, SECOND, ADMIN)).problem())
                .isEqualTo(NetworkProblem.UNIT_REASON_MISSING);
        assertThat(refused(city.handOver.takeOver(FIRST, SECOND, ADMIN.because(" ")))
                        .problem())
                .isEqualTo(NetworkProblem.UNIT_REASON_MISSING);
    }

    @Test
    void is_the_unit_s_own_again_once_an_ended_unit_is_opened_and_is_not_ended_in_passing() {
        city.appoint("head", DISTRICT, UNIT_HEAD);
        done(city.handOver.end(FIRST, TODAY, DISTRICT, BY_DECREE));
        city.register(FIRST, DISTRICT, ADMIN);
        assertThat(city.unit(FIRST).active()).isFalse();

        var facts = new RegisterUnit.UnitFacts(UnitKind.SQUAD, "名", "Name", DISTRICT, null, null, true);
        done(city.registerUnit.register(FIRST, facts, ADMIN));

        assertThat(city.unit(FIRST).active()).isTrue();
        assertThat(city.onDuty("head", TODAY).worksFor(FIRST)).isFalse();
        var off = new RegisterUnit.UnitFacts(UnitKind.SQUAD, "名", "Name", DISTRICT, null, null, false);
        assertThat(refused(city.registerUnit.register(FIRST, off, ADMIN)).problem())
                .isEqualTo(NetworkProblem.UNIT_ENDS_BY_DECISION);
    }

    @Test
    void is_not_moved_below_another_unit_without_a_reason() {
        var facts = new RegisterUnit.UnitFacts(UnitKind.SQUAD, "名", "Name", CITY, null, null, null);

        assertThat(refused(city.registerUnit.register(FIRST, facts, ADMIN)).problem())
                .isEqualTo(NetworkProblem.UNIT_REASON_MISSING);
        done(city.registerUnit.register(FIRST, facts, BY_DECREE));
    }

    @Test
    void takes_nobody_new_into_a_unit_that_has_ended() {
        done(city.handOver.end(FIRST, TODAY, SECOND, BY_DECREE));

        assertThat(refused(city.appointOfficer.appoint("new", NetworkWorld.open(FIRST, SQUAD_MEMBER), ADMIN))
                        .problem())
                .isEqualTo(NetworkProblem.OFFICER_UNIT_UNKNOWN);
    }

    private Outcome<Versioned<Officer>> close(String subject, @Nullable String workGoesTo) {
        return city.appointOfficer.appoint(subject, closing(FIRST, workGoesTo, SQUAD_MEMBER), ADMIN);
    }
}
