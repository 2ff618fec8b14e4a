package yihao.talent.team;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.Degree;
import yihao.talent.World;
import yihao.talent.copies.InMemoryKnown;
import yihao.talent.talent.InMemoryTalents;
import yihao.talent.talent.TalentAction;
import yihao.talent.team.KeepTeams.Asked;
import yihao.talent.team.KeepTeams.Joining;

@DisplayName("TT-01 TT-02 TT-03 A team")
class KeepTeamsTest {

    static final LocalDate BEGIN = TODAY.minusDays(100);

    final InMemoryTalents talents = new InMemoryTalents();
    final InMemoryTeams teams = new InMemoryTeams();
    final ReadTeams read = new ReadTeams(
            talents, new InMemoryKnown(), TeamRules.FORMAT.book("/rules/talent-team.yaml"), World::isIndustry);
    final KeepTeams keep = new KeepTeams(teams, read, World.numbers());

    @BeforeEach
    void register() {
        for (int i = 1; i <= 5; i++) {
            var talent = InMemoryTalents.talent(
                    "T-2026-00000" + i, Degree.DOCTOR, List.of(), List.of("2614"), List.of(), null);
            talents.add("t" + i, talent, TalentAction.REGISTERED, by(OFFICE));
        }
    }

    @Test
    void is_founded_with_a_leader_and_members() {
        var team = value(founded("a", joining("t1", "LEADER"), joining("t2", "CORE")))
                .state();

        assertThat(team.current()).hasSize(2);
        assertThat(team.leaderOn(BEGIN)).get().extracting(Membership::talentId).isEqualTo("t1");
        assertThat(team.leaderOn(BEGIN.minusDays(1))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(textBlock = """
            t1, CORE,   t2, CORE,   talent.team-leader-needed
            t1, LEADER, t2, LEADER, talent.team-leader-needed
            t1, LEADER, t1, CORE,   talent.team-member-twice
            t1, LEADER, t9, CORE,   talent.team-member-unknown
            t1, LEADER, t2, BOSS,   talent.team-role-unknown
            """)
    void is_not_founded_otherwise(String one, String role, String other, String otherRole, String problem) {
        assertThat(refusal(founded("a", joining(one, role), joining(other, otherRole))))
                .isEqualTo(problem);
    }

    @Test
    void has_nobody_who_is_in_another_by_a_role_of_one_team_only() {
        value(founded("a", joining("t1", "LEADER"), joining("t2", "MEMBER")));

        assertThat(refusal(founded("b", joining("t3", "LEADER"), joining("t2", "CORE"))))
                .isEqualTo("talent.team-member-elsewhere");
        value(founded("b", joining("t3", "LEADER"), joining("t2", "ADVISER")));
        assertThat(refusal(keep.join("b", joining("t1", "CORE"), by(OFFICE))))
                .isEqualTo("talent.team-member-elsewhere");
        value(keep.leave("a", "t2", TODAY, by(OFFICE)));
        assertThat(refusal(keep.join("b", joining("t2", "CORE"), by(OFFICE)))).isEqualTo("talent.team-already-member");
    }

    @Test
    void is_handed_on_without_a_day_on_which_nobody_or_two_lead() {
        value(founded("a", joining("t1", "LEADER"), joining("t2", "CORE"), joining("t3", "MEMBER")));
        var day = TODAY.minusDays(10);

        var team = value(keep.handOn("a", "t2", "ADVISER", day, by(OFFICE))).state();

        for (var on = BEGIN; !on.isAfter(TODAY); on = on.plusDays(1)) {
            var today = on;
            assertThat(team.members().stream().filter(one -> one.leads() && one.isOn(today)))
                    .as("%s", on)
                    .hasSize(1);
        }
        assertThat(team.leaderOn(day.minusDays(1)).orElseThrow().talentId()).isEqualTo("t1");
        assertThat(team.leaderOn(day).orElseThrow().talentId()).isEqualTo("t2");
        assertThat(team.currentOf("t1").orElseThrow().role()).isEqualTo("ADVISER");
        assertThat(team.holds()).doesNotContain("t1").contains("t2", "t3");
    }

    @Test
    void keeps_its_leader_until_the_lead_is_handed_on_to_a_member() {
        value(founded("a", joining("t1", "LEADER"), joining("t2", "CORE")));

        assertThat(refusal(keep.leave("a", "t1", TODAY, by(OFFICE)))).isEqualTo("talent.team-leader-stays");
        assertThat(refusal(keep.handOn("a", "t4", null, TODAY, by(OFFICE)))).isEqualTo("talent.team-not-member");
        assertThat(refusal(keep.handOn("a", "t2", null, BEGIN, by(OFFICE)))).isEqualTo("talent.team-day-backwards");
        assertThat(refusal(keep.handOn("a", "t2", "LEADER", TODAY, by(OFFICE)))).isEqualTo("talent.team-leader-needed");
        var team = value(keep.handOn("a", "t2", null, BEGIN.plusDays(1), by(OFFICE)))
                .state();
        assertThat(team.currentOf("t1")).isEmpty();
    }

    @Test
    void is_joined_and_left_on_days_that_can_be() {
        value(founded("a", joining("t1", "LEADER")));

        assertThat(refusal(keep.join("a", new Joining("t2", "CORE", TODAY.plusDays(1)), by(OFFICE))))
                .isEqualTo("talent.date-in-future");
        assertThat(refusal(keep.join("a", new Joining("t2", "CORE", BEGIN.minusDays(1)), by(OFFICE))))
                .isEqualTo("talent.team-day-backwards");
        value(keep.join("a", new Joining("t2", "CORE", BEGIN.plusDays(5)), by(OFFICE)));
        assertThat(refusal(keep.leave("a", "t2", BEGIN.plusDays(4), by(OFFICE))))
                .isEqualTo("talent.team-day-backwards");
        var left = value(keep.leave("a", "t2", BEGIN.plusDays(9), by(OFFICE))).state();
        assertThat(left.members().getLast().isOn(BEGIN.plusDays(8))).isTrue();
        assertThat(left.members().getLast().isOn(BEGIN.plusDays(9))).isFalse();
        assertThat(refusal(keep.join("a", new Joining("t2", "CORE", BEGIN.plusDays(8)), by(OFFICE))))
                .isEqualTo("talent.team-day-backwards");
    }

    @Test
    void works_on_a_project_that_is_known() {
        value(founded("a", joining("t1", "LEADER")));

        assertThat(refusal(keep.correct("a", asked("no-project", "2614"), by(OFFICE))))
                .isEqualTo("talent.team-project-unknown");
        assertThat(refusal(keep.correct("a", asked(null, "9999"), by(OFFICE)))).isEqualTo("talent.unknown-field");
        assertThat(value(keep.correct("a", asked(null, "39"), by(OFFICE)))
                        .state()
                        .work()
                        .fields())
                .containsExactly("39");
    }

    @Test
    void no_longer_changes_once_dissolved_and_frees_its_members() {
        value(founded("a", joining("t1", "LEADER"), joining("t2", "CORE")));

        var team = value(keep.dissolve("a", TODAY, by(OFFICE))).state();

        assertThat(team.current()).isEmpty();
        assertThat(refusal(keep.join("a", joining("t3", "CORE"), by(OFFICE)))).isEqualTo("talent.team-dissolved");
        value(founded("b", joining("t2", "LEADER"), joining("t1", "CORE")));
    }

    @Test
    void is_kept_by_the_talent_office() {
        assertThat(refusal(keep.found("a", asked(null, "2614"), List.of(joining("t1", "LEADER")), by(OFFICER))))
                .isEqualTo("talent.team-office-only");
    }

    private Outcome<Versioned<Team>> founded(String id, Joining... joining) {
        return keep.found(id, asked(null, "2614"), Stream.of(joining).toList(), by(OFFICE));
    }

    private static Asked asked(@Nullable String project, String field) {
        return new Asked("示例团队", "催化工艺", List.of(field), project);
    }

    private static Joining joining(String talent, String role) {
        return new Joining(talent, role, BEGIN);
    }
}
