package yihao.talent.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yihao.talent.Viewers;
import yihao.talent.team.Membership.Newcomer;
import yihao.talent.team.Teams.Filter;
import yihao.talent.team.Teams.Sight;

/// What every form of [Teams] promises.
public abstract class TeamsContract {

    static final Sight OFFICE_SIGHT = new Sight(Set.of(Viewers.TALENT_OFFICE), List.of());
    static final Filter ALL = new Filter(null, null, null);

    protected abstract Teams teams();

    @Test
    void whom_a_team_alone_may_have_is_in_no_other() {
        var teams = teams();
        teams.add("a", team("TT-1", "t1", "t2"), TeamAction.FOUNDED, by(OFFICE));

        assertThatThrownBy(() -> teams.add("b", team("TT-2", "t3", "t2"), TeamAction.FOUNDED, by(OFFICE)))
                .isInstanceOf(Teams.Taken.class);
        teams.change("a", TeamAction.LEFT, by(OFFICE), team -> team.leave("t2", TODAY));
        teams.add("b", team("TT-2", "t3", "t2"), TeamAction.FOUNDED, by(OFFICE));
        assertThat(teams.withTalent("t2")).extracting(one -> one.id()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_team_is_seen_by_mark_or_by_a_member() {
        var teams = teams();
        teams.add("a", team("TT-1", "t1", "t2"), TeamAction.FOUNDED, by(OFFICE));
        var unit = Set.of("district-zhangdian");

        assertThat(teams.visible("a", OFFICE_SIGHT)).isPresent();
        assertThat(teams.visible("a", new Sight(unit, List.of("t2")))).isPresent();
        assertThat(teams.visible("a", new Sight(unit, List.of("t9")))).isEmpty();
        assertThat(teams.visible("a", new Sight(unit, List.of()))).isEmpty();
        assertThat(teams.count(ALL, new Sight(unit, List.of("t9")), 10)).isZero();
    }

    @Test
    void the_latest_come_first_by_what_is_asked_for() {
        var teams = teams();
        teams.add("a", team("TT-1", "t1"), TeamAction.FOUNDED, by(OFFICE));
        teams.add("b", team("TT-2", "t2"), TeamAction.FOUNDED, by(OFFICE));
        teams.change("a", TeamAction.DISSOLVED, by(OFFICE), team -> team.dissolve(TODAY));

        assertThat(teams.latest(ALL, OFFICE_SIGHT, null, 5))
                .extracting(one -> one.id())
                .containsExactly("b", "a");
        assertThat(teams.latest(ALL, OFFICE_SIGHT, "TT-2", 5))
                .extracting(one -> one.id())
                .containsExactly("a");
        assertThat(teams.latest(new Filter(null, null, true), OFFICE_SIGHT, null, 5))
                .extracting(one -> one.id())
                .containsExactly("a");
        assertThat(teams.latest(new Filter("2614", null, false), OFFICE_SIGHT, null, 5))
                .extracting(one -> one.id())
                .containsExactly("b");
        assertThat(teams.count(new Filter("39", null, null), OFFICE_SIGHT, 5)).isZero();
    }

    /// The first leads, the others are core members.
    static Team team(String number, String... talents) {
        var rules = TeamRules.FORMAT
                .book("/rules/talent-team.yaml")
                .versions()
                .getFirst()
                .rules();
        var members = Stream.of(talents)
                .map(talent -> Membership.of(
                        new Newcomer(talent, "T-" + talent),
                        talent.equals(talents[0])
                                ? rules.leader()
                                : rules.role("CORE").orElseThrow(),
                        TODAY.minusDays(30)))
                .toList();
        var work = new Work("示例团队", "催化工艺", List.of("2614"), null);
        return Team.founded(number, work, members, "talent.office", noon(TODAY));
    }
}
