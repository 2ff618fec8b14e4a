package yihao.project.fiveones;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_INCOMPLETE;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_INDUSTRY_UNKNOWN;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_DRAFT;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_FOUND;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_YOURS;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_ONE_IN_FORCE;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.project.People;
import yihao.project.lifecycle.Loss;

@DisplayName("P3 A set of five ones")
class FiveOnesTest extends ExampleSets {

    @Test
    void FO_02_that_is_empty_is_refused_with_everything_it_lacks_in_both_languages() {
        var refused = decide.putInForce(drafted(NOTHING), null, act(BUREAU_HEAD));

        assertThat(problem(refused)).isEqualTo(FIVE_ONES_INCOMPLETE);
        var facts = ((Outcome.Refused<?>) refused).refusal().facts();
        assertThat(facts.get("missingZh")).isEqualTo("一名市级领导、一个牵头部门、专班负责人、专班成员、一个方案（名称、起止日期）、方案任务");
        assertThat(String.valueOf(facts.get("missingEn"))).startsWith("one city leader, one lead department, a head");
    }

    @ParameterizedTest
    @CsvSource({"LEADER", "DEPARTMENT", "TEAM_HEAD", "TEAM_MEMBERS", "PLAN", "TASKS"})
    void FO_02_that_lacks_one_thing_is_refused_for_that_alone(Need need) {
        var lacking = new Parts(
                need == Need.LEADER ? null : ALL.leader(),
                need == Need.DEPARTMENT ? null : ALL.department(),
                need == Need.TEAM_HEAD ? null : ALL.teamHead(),
                need == Need.TEAM_MEMBERS ? List.of() : ALL.members(),
                ALL.planTitle(),
                ALL.from(),
                need == Need.PLAN ? null : ALL.to(),
                need == Need.TASKS ? List.of() : ALL.tasks());
        var id = drafted(lacking);

        assertThat(problem(decide.putInForce(id, null, act(BUREAU_HEAD)))).isEqualTo(FIVE_ONES_INCOMPLETE);
        var rules = keep.rulesOn(People.NOON);
        assertThat(rules.missing(state(id)).stream().map(FiveOnesRules.Asked::need))
                .containsExactly(need);
        assertThat(state(id).isDraft()).isTrue();
    }

    @Test
    void FO_02_in_which_blanks_stand_lacks_what_they_stand_for() {
        var blanks =
                new Parts(ALL.leader(), " ", "\u3000", List.of(" ", "\t"), " ", ALL.from(), ALL.to(), List.of(TASK));

        var lacking = keep.rulesOn(People.NOON).missing(state(drafted(blanks)));

        assertThat(lacking)
                .extracting(FiveOnesRules.Asked::need)
                .containsExactly(Need.DEPARTMENT, Need.TEAM_HEAD, Need.TEAM_MEMBERS, Need.PLAN);
        assertThat(ALL.changed(null, null, null, List.of("甲", " 甲 ", "乙")).members())
                .containsExactly("甲", "乙");
    }

    @Test
    void FO_01_is_drafted_and_put_in_force_by_different_functions() {
        assertThat(problem(keep.draft(CHEMICALS, ALL, act(MUNICH)))).isEqualTo(FIVE_ONES_NOT_YOURS);
        assertThat(problem(keep.draft(CHEMICALS, ALL, act(BUREAU_HEAD)))).isEqualTo(FIVE_ONES_NOT_YOURS);
        assertThat(problem(keep.draft("COAL", ALL, act(ZHANGDIAN_OFFICER)))).isEqualTo(FIVE_ONES_INDUSTRY_UNKNOWN);
        var id = drafted(ALL);
        assertThat(problem(decide.putInForce(id, null, act(ZHANGDIAN_OFFICER)))).isEqualTo(FIVE_ONES_NOT_YOURS);
        done(decide.putInForce(id, null, act(BUREAU_HEAD)));
        assertThat(problem(keep.edit(id, CHEMICALS, NOTHING, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(FIVE_ONES_NOT_DRAFT);
    }

    @Test
    void FO_05_is_unknown_to_other_units_while_it_is_a_draft() {
        var id = drafted(ALL);

        assertThat(problem(keep.find(id, LINZI_OFFICER))).isEqualTo(FIVE_ONES_NOT_FOUND);
        done(keep.find(id, ZHANGDIAN_OFFICER));
        done(decide.putInForce(id, null, act(BUREAU_HEAD)));
        done(keep.find(id, LINZI_OFFICER));
        assertThat(problem(keep.find(id, MUNICH))).isEqualTo(FIVE_ONES_NOT_FOUND);
    }

    @Test
    void FO_03_gives_way_only_to_the_one_that_names_it() {
        var first = inForce();
        var second = drafted(ALL);

        assertThat(problem(decide.putInForce(second, null, act(BUREAU_HEAD)))).isEqualTo(FIVE_ONES_ONE_IN_FORCE);
        var bare = drafted(NOTHING);
        assertThat(problem(decide.putInForce(bare, first, act(BUREAU_HEAD)))).isEqualTo(FIVE_ONES_INCOMPLETE);
        assertThat(state(first).isInForce()).isTrue();

        done(decide.putInForce(second, first, act(BUREAU_HEAD)));

        assertThat(state(first).status()).isEqualTo(FiveOnes.Status.REPLACED);
        assertThat(state(first).replacedBy()).isEqualTo(second);
        assertThat(state(second).isInForce()).isTrue();
        assertThat(problem(decide.end(second, act(BUREAU_HEAD)))).isEqualTo(REASON_MISSING);
        assertThat(done(decide.end(second, act(BUREAU_HEAD, "任务完成"))).state().holds())
                .isNull();
    }

    @Test
    void FO_03_of_another_department_is_ended_by_no_unit_of_its_own() {
        decidedBy(Function.SQUAD_MEMBER);
        var linzi = done(decide.putInForce(drafted(ledBy("district-linzi")), null, act(squadOf("district-linzi"))));
        var own = drafted(ALL);

        assertThat(problem(decide.putInForce(own, linzi.id(), act(squadOf("district-zhangdian")))))
                .isEqualTo(FIVE_ONES_NOT_YOURS);
        assertThat(state(linzi.id()).isInForce()).isTrue();
        assertThat(state(own).isDraft()).isTrue();
        done(decide.putInForce(drafted(ledBy("district-linzi")), linzi.id(), act(squadOf("district-linzi"))));
    }

    private static Actor squadOf(String unit) {
        return new Actor("squad", "squad", unit, Set.of(Function.SQUAD_MEMBER));
    }

    private static Parts ledBy(String unit) {
        return ALL.changed(null, unit, null, null);
    }

    @Test
    void FO_06_counts_the_projects_of_its_industry_by_stage() {
        world.started("lead-1");
        inForce();
        var show = new ShowIndustries(sets, world.projects, keep);

        var chemicals = show.glances(BUREAU_HEAD, People.NOON).stream()
                .filter(one -> one.industry().id().equals(CHEMICALS))
                .findFirst()
                .orElseThrow();
        assertThat(chemicals.projects().values()).containsExactly(1L);
        assertThat(chemicals.tasks()).containsEntry(Task.State.DUE_SOON, 1L);
        assertThat(show.projects(CHEMICALS, null, BUREAU_HEAD, People.NOON)).hasSize(1);
        assertThat(show.projects("MEDICINE", null, BUREAU_HEAD, People.NOON)).isEmpty();
        assertThat(show.projects(CHEMICALS, null, LINZI_OFFICER, People.NOON)).isEmpty();
    }

    @Test
    void FO_06_leaves_out_projects_that_ended_whichever_way() {
        world.started("lead-1");
        var terminated = world.started("lead-2");
        var lost = world.started("lead-3");
        var show = new ShowIndustries(sets, world.projects, keep);
        assertThat(show.projects(CHEMICALS, null, BUREAU_HEAD, People.NOON)).hasSize(3);

        world.guide.terminate(terminated, act(BUREAU_HEAD, "撤资"));
        assertThat(show.projects(CHEMICALS, null, BUREAU_HEAD, People.NOON)).hasSize(2);
        var loss = new Loss(CityTime.day(People.NOON), "合肥", null, null);
        assertThat(problem(world.guide.lose(lost, loss, act(BUREAU_HEAD, "地价"))))
                .isNull();
        assertThat(show.projects(CHEMICALS, null, BUREAU_HEAD, People.NOON)).hasSize(1);
    }
}
