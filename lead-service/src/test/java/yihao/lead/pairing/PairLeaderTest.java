package yihao.lead.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.CITY;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.testkit.twins.Acts.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.InMemoryOfficers;
import yihao.lead.RunningClock;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.enterprise.Alias;
import yihao.lead.enterprise.EnterpriseAction;
import yihao.lead.enterprise.EnterpriseProblem;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerAction;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("L2 A leader paired with a firm")
class PairLeaderTest {

    static final Act ACT = at(BUREAU_PERSON, "2026-03-02T02:00:00Z");
    static final Actor MAYOR = actor("mayor", CITY, Function.CITY_LEADER);
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    final World world = new World();
    final InMemoryOfficers officers = new InMemoryOfficers();
    final InMemoryPairings pairings = new InMemoryPairings();
    final FindEnterprise find = new FindEnterprise(world.enterprises, world.enterpriseSight);
    final PairingSight sight = new PairingSight(pairings, find);
    final Leaders leaders = new Leaders(officers, LeaderRule.shipped());
    final PairLeader pairLeader = new PairLeader(pairings, sight, find, leaders, PairingRule.shipped());
    final PairingClocks clocks = new PairingClocks(pairings, sight, find);

    PairLeaderTest() {
        officer("mayor", Function.CITY_LEADER, null);
        officer("vice-mayor", Function.CITY_LEADER, null);
        officer("retired", Function.CITY_LEADER, LocalDate.of(2026, 3, 1));
        officer("officer", Function.UNIT_OFFICER, null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            mayor,
            retired, PAIRING_LEADER_UNFIT
            officer, PAIRING_LEADER_UNFIT
            nobody,  PAIRING_LEADER_UNFIT
            """)
    void is_an_officer_who_leads_on_that_day(String subject, @Nullable PairingProblem problem) {
        assertThat(problem(pair(firm("甲乙科技"), subject))).isEqualTo(problem);
        assertThat(leaders.on(FIRST))
                .extracting(Leaders.Leader::subject)
                .containsExactlyInAnyOrder("mayor", "vice-mayor");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            2026-03-02, 2026-03-03,
            2026-03-02, 2026-03-02, PAIRING_PERIOD_UNFIT
            2025-03-02, 2026-03-01, PAIRING_PERIOD_UNFIT
            2025-03-02, 2026-03-02,
            """)
    void is_paired_for_a_period_that_is_not_over(LocalDate from, LocalDate until, @Nullable PairingProblem problem) {
        assertThat(problem(pairLeader.pair(firm("甲乙科技"), "mayor", contact(), from, until, ACT)))
                .isEqualTo(problem);
    }

    @Test
    void stands_once_for_a_firm_under_all_its_entries_and_again_once_it_has_ended() {
        var firm = firm("甲乙科技");
        var other = firm("丙丁科技");
        var first = done(pair(firm, "mayor"));

        assertThat(problem(pair(firm, "mayor"))).isEqualTo(PairingProblem.PAIRING_ALREADY_STANDS);
        assertThat(problem(pair(firm, "vice-mayor"))).isNull();
        merge(firm, other);
        assertThat(problem(pair(other, "mayor"))).isEqualTo(PairingProblem.PAIRING_ALREADY_STANDS);
        assertThat(problem(pairLeader.end(first.id(), ACT))).isEqualTo(PairingProblem.PAIRING_REASON_MISSING);
        done(pairLeader.end(first.id(), ACT.because("项目落地")));
        assertThat(problem(pair(other, "mayor"))).isNull();
    }

    @Test
    void is_renewed_from_the_day_after_its_last() {
        var id = done(pair(firm("甲乙科技"), "mayor")).id();

        assertThat(problem(pairLeader.renew(id, LAST, ACT))).isEqualTo(PairingProblem.PAIRING_PERIOD_UNFIT);
        var renewed = done(pairLeader.renew(id, LAST.plusDays(1), ACT)).state();

        assertThat(renewed.terms()).hasSize(2);
        assertThat(renewed.terms().getLast().from()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(renewed.lastDay()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void is_handed_over_to_another_leader_with_a_reason() {
        var firm = firm("甲乙科技");
        var id = done(pair(firm, "mayor")).id();

        assertThat(problem(pairLeader.handOver(id, "vice-mayor", ACT)))
                .isEqualTo(PairingProblem.PAIRING_REASON_MISSING);
        assertThat(problem(pairLeader.handOver(id, "mayor", ACT.because("x"))))
                .isEqualTo(PairingProblem.PAIRING_ALREADY_STANDS);
        assertThat(problem(pairLeader.handOver(id, "retired", ACT.because("x"))))
                .isEqualTo(PairingProblem.PAIRING_LEADER_UNFIT);
        var handed =
                done(pairLeader.handOver(id, "vice-mayor", ACT.because("分工调整"))).state();

        assertThat(handed.leader()).isEqualTo("vice-mayor");
        assertThat(handed.handOvers().getFirst().before()).isEqualTo("mayor");
        assertThat(problem(pair(firm, "vice-mayor"))).isEqualTo(PairingProblem.PAIRING_ALREADY_STANDS);
        assertThat(problem(pair(firm, "mayor"))).isNull();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2026-11-30, false
            2026-12-01, true
            """)
    void waits_thirty_days_before_it_ends_until_it_is_renewed_or_ended(LocalDate day, boolean waits) {
        var renewed = done(pair(firm("甲乙科技"), "mayor")).id();
        var ended = done(pair(firm("丙丁科技"), "mayor")).id();

        assertThat(pairings.waitingOn(day, 9)).hasSize(waits ? 2 : 0);
        done(pairLeader.renew(renewed, LAST.plusYears(1), ACT));
        done(pairLeader.end(ended, ACT.because("项目落地")));
        assertThat(pairings.waitingOn(day, 9)).isEmpty();
    }

    @Test
    void is_reminded_of_by_its_last_day_as_the_bureaus_matter() {
        var id = done(pair(firm("甲乙科技"), "mayor")).id();

        assertThat(clocks.dueBy(LAST.minusDays(1))).isEmpty();
        assertThat(clocks.dueBy(LAST).toList()).isEqualTo(clocks.of(id));
        var clock = clocks.of(id).getFirst();
        assertThat(clock.functions()).containsExactlyInAnyOrder(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
        assertThat(clock).extracting(RunningClock::unit).isNull();
        done(pairLeader.end(id, ACT.because("项目落地")));
        assertThat(clocks.of(id)).isEmpty();
    }

    @Test
    void is_decided_by_the_bureau_alone_and_changes_no_more_once_ended() {
        var id = done(pair(firm("甲乙科技"), "mayor")).id();
        var zhangdian = at(ZHANGDIAN_OFFICER, "2026-03-02T02:00:00Z");

        assertThat(problem(pairLeader.renew(id, LAST.plusDays(1), zhangdian)))
                .isEqualTo(PairingProblem.PAIRING_NOT_YOURS);
        assertThat(pairLeader.actions(
                        ZHANGDIAN_OFFICER, pairings.find(id).orElseThrow().state()))
                .isEmpty();
        done(pairLeader.end(id, ACT.because("项目落地")));
        assertThat(List.of(
                        pairLeader.end(id, ACT.because("x")),
                        pairLeader.renew(id, LAST.plusDays(1), ACT),
                        pairLeader.handOver(id, "vice-mayor", ACT.because("x")),
                        pairLeader.changeContact(id, contact(), ACT)))
                .allSatisfy(outcome -> assertThat(problem(outcome)).isEqualTo(PairingProblem.PAIRING_OVER));
    }

    @Test
    void is_there_for_who_sees_the_firm_and_its_contact_for_the_bureau_and_the_leader() {
        world.register.settle(World.investor("丙丁科技"), null, Sharing.CONFIDENTIAL, at(OFFICE, "2026-03-02T02:00:00Z"));
        var secret = world.enterprises.all().getLast().id();
        var pairing = done(pair(secret, "mayor"));

        assertThat(sight.find(BUREAU_PERSON, pairing.id())).isPresent();
        assertThat(sight.find(LINZI_OFFICER, pairing.id())).isEmpty();
        assertThat(problem(pairLeader.end(
                        pairing.id(), at(LINZI_OFFICER, "2026-03-02T02:00:00Z").because("x"))))
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(sight.find(REFERRING, done(pair(firm("甲乙科技"), "mayor")).id()))
                .isEmpty();
        assertThat(PairingSight.seesContact(BUREAU_PERSON, pairing.state())).isTrue();
        assertThat(PairingSight.seesContact(MAYOR, pairing.state())).isTrue();
        assertThat(PairingSight.seesContact(actor("vice-mayor", CITY, Function.CITY_LEADER), pairing.state()))
                .isFalse();
        assertThat(problem(pair("nowhere", "mayor"))).isEqualTo(EnterpriseProblem.ENTERPRISE_UNKNOWN);
    }

    private Outcome<Versioned<Pairing>> pair(String firm, String leader) {
        return pairLeader.pair(firm, leader, contact(), FIRST, LAST, ACT);
    }

    private String firm(String name) {
        return done(world.register.enter(World.investor(name), ACT));
    }

    private void merge(String loser, String survivor) {
        var alias = new Alias(survivor, 1, "bureau.officer", ACT.at(), "同一家");
        done(world.enterprises.change(loser, EnterpriseAction.MERGED, ACT, one -> Outcome.done(one.with(alias))));
    }

    private void officer(String subject, Function function, @Nullable LocalDate until) {
        var officer = new Officer(
                subject,
                CITY,
                List.of(),
                Set.of(function),
                LocalDate.of(2020, 1, 1),
                until,
                List.of(),
                List.of(),
                null);
        officers.add(subject, officer, OfficerAction.APPOINTED, ACT);
    }

    private static Contact contact() {
        return Contact.sealed(InMemoryPersonKeys.vault(), "Frau Beispiel", null, null, null);
    }

    private static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }
}
