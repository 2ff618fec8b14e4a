package yihao.lead.targetlist;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.targetlist.TargetWorld.MORNING;
import static yihao.lead.targetlist.TargetWorld.NOWHERE;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.StoreProblem;
import yihao.lead.ChainPosition;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.enterprise.EnterpriseProblem;

@DisplayName("L2 A target list")
class TargetListTest {

    static final Act BUREAU_ACT = at(BUREAU_PERSON, MORNING);
    static final Act ZHANGDIAN_ACT = at(ZHANGDIAN_OFFICER, MORNING);

    final TargetWorld city = new TargetWorld();

    @Test
    void is_opened_by_officers_for_their_own_unit() {
        var plan = new TargetList.Plan("链上企业", 2026, "补链");

        assertThat(done(city.keep.open(plan, ZHANGDIAN_ACT)).state().unit()).isEqualTo(ZHANGDIAN);
        assertThat(problem(city.keep.open(plan, at(OFFICE, MORNING))))
                .isEqualTo(TargetListProblem.MAY_NOT_KEEP_TARGET_LIST);
        assertThat(problem(city.keep.open(plan, at(SUPERVISOR, MORNING))))
                .isEqualTo(TargetListProblem.MAY_NOT_KEEP_TARGET_LIST);
    }

    @Test
    void has_each_firm_once_however_it_is_written_known_to_the_register_or_new_to_it() {
        var known = done(city.world.register.enter(World.investor("甲乙科技有限公司"), BUREAU_ACT));
        var id = city.opened(BUREAU_PERSON);

        city.pasted(id, "1、甲乙科技\n2、丙丁科技有限公司\n丙丁 科技股份有限公司", BUREAU_PERSON);
        var again = city.pasted(id, "丙丁科技\n戊己科技", BUREAU_PERSON);
        var same = city.pasted(id, "戊己科技", BUREAU_PERSON);

        assertThat(again.state().targets()).hasSize(3);
        assertThat(again.state().targets().getFirst().enterpriseId()).isEqualTo(known);
        assertThat(same.version()).isEqualTo(again.version());
        assertThat(city.world.enterprises.all()).hasSize(3);
    }

    @Test
    void has_a_firm_once_under_all_entries_that_are_merged() {
        var id = city.opened(BUREAU_PERSON);
        var two = city.pasted(id, "甲乙科技\n丙丁科技", BUREAU_PERSON).state();
        city.merge(two.targets().get(0), two.targets().get(1));
        done(city.addTargets.takeOff(id, two.targets().get(1).id(), BUREAU_ACT.because("重复")));

        var again = city.pasted(id, "甲乙科技\n丙丁科技", BUREAU_PERSON);

        assertThat(again.state().standing()).hasSize(1);
    }

    @Test
    void takes_entries_of_the_register_that_one_sees() {
        var id = city.opened(ZHANGDIAN_OFFICER);
        var open = done(city.world.register.enter(World.investor("甲乙科技"), BUREAU_ACT));
        city.world.register.settle(World.investor("丙丁科技"), null, Sharing.CONFIDENTIAL, at(OFFICE, MORNING));
        var secret = city.world.enterprises.all().getLast().id();

        var place = new Target.Place("新能源汽车", ChainPosition.UPSTREAM);
        var added = done(city.addTargets.choose(id, List.of(open), place, ZHANGDIAN_ACT));

        assertThat(added.state().targets().getFirst().place()).isEqualTo(place);
        assertThat(problem(city.addTargets.choose(id, List.of(secret), place, ZHANGDIAN_ACT)))
                .isEqualTo(EnterpriseProblem.ENTERPRISE_UNKNOWN);
        assertThat(problem(city.addTargets.choose(id, List.of("nowhere"), place, ZHANGDIAN_ACT)))
                .isEqualTo(EnterpriseProblem.ENTERPRISE_UNKNOWN);
    }

    @Test
    void holds_as_many_firms_as_the_rule_says_and_registers_none_that_it_cannot_hold() {
        var most = 500;
        var id = city.opened(BUREAU_PERSON);
        var names = new StringBuilder();
        for (int i = 0; i < most; i++) {
            names.append("示例").append(Integer.toString(i + 1000, 36)).append("科技\n");
        }

        assertThat(problem(city.paste(id, names + "再来一家", BUREAU_ACT))).isEqualTo(TargetListProblem.TARGET_LIST_FULL);
        assertThat(city.world.enterprises.all()).isEmpty();
        assertThat(city.pasted(id, names.toString(), BUREAU_PERSON).state().targets())
                .hasSize(most);
        assertThat(refused(city.paste(id, "再来一家", BUREAU_ACT)).facts()).containsEntry("most", most);
    }

    @Test
    void has_a_firm_taken_off_with_a_reason_and_may_have_it_again() {
        var id = city.opened(BUREAU_PERSON);
        var target = city.pasted(id, "甲乙科技", BUREAU_PERSON).state().targets().getFirst();

        assertThat(problem(city.addTargets.takeOff(id, target.id(), BUREAU_ACT)))
                .isEqualTo(TargetListProblem.TARGET_REASON_MISSING);
        var without = done(city.addTargets.takeOff(id, target.id(), BUREAU_ACT.because("已迁出")));
        var off = Objects.requireNonNull(without.state().targets().getFirst().takenOff());
        assertThat(off.reason()).isEqualTo("已迁出");
        assertThat(problem(city.addTargets.takeOff(id, target.id(), BUREAU_ACT.because("再次"))))
                .isEqualTo(TargetListProblem.TARGET_UNKNOWN);
        assertThat(city.pasted(id, "甲乙科技", BUREAU_PERSON).state().standing()).hasSize(1);
    }

    @Test
    void changes_no_more_once_it_is_closed_with_a_reason() {
        var id = city.opened(BUREAU_PERSON);
        var chosen = TargetWorld.ids(city.pasted(id, "甲乙科技", BUREAU_PERSON).state());
        assertThat(problem(city.keep.close(id, BUREAU_ACT))).isEqualTo(TargetListProblem.TARGET_REASON_MISSING);
        done(city.keep.close(id, BUREAU_ACT.because("年度结束")));

        assertThat(List.of(
                        city.keep.close(id, BUREAU_ACT.because("再次")),
                        city.keep.change(id, city.now(id).plan(), BUREAU_ACT),
                        city.paste(id, "甲乙科技\n丙丁科技", BUREAU_ACT),
                        city.addTargets.place(id, chosen.getFirst(), NOWHERE, BUREAU_ACT),
                        city.addTargets.takeOff(id, chosen.getFirst(), BUREAU_ACT.because("x")),
                        city.assignTargets.assign(id, chosen, LINZI, null, BUREAU_ACT)))
                .allSatisfy(outcome -> assertThat(problem(outcome)).isEqualTo(TargetListProblem.TARGET_LIST_CLOSED));
        assertThat(city.world.enterprises.all()).hasSize(1);
        assertThat(city.keep.actions(BUREAU_PERSON, city.now(id))).isEmpty();
    }

    @Test
    void is_seen_by_who_looks_after_a_firm_and_kept_by_its_unit_alone() {
        var id = city.opened(BUREAU_PERSON);
        city.pasted(id, "甲乙科技", BUREAU_PERSON);
        var linzi = at(LINZI_OFFICER, MORNING);
        assertThat(problem(city.paste(id, "丙丁科技", linzi))).isEqualTo(StoreProblem.NOT_FOUND);

        city.assigned(id, LINZI, BUREAU_PERSON, 0);

        assertThat(problem(city.paste(id, "丙丁科技", linzi))).isEqualTo(TargetListProblem.TARGET_LIST_NOT_YOURS);
        assertThat(city.sight.sees(LINZI_OFFICER, city.now(id))).isTrue();
        assertThat(city.sight.sees(ZHANGDIAN_OFFICER, city.now(id))).isFalse();
        assertThat(city.keep.actions(LINZI_OFFICER, city.now(id))).isEmpty();
        assertThat(city.world.enterprises.all()).hasSize(1);
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }
}
