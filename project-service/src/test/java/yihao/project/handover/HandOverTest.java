package yihao.project.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.handover.HandOverProblem.HAND_OVER_GONE;
import static yihao.project.handover.HandOverProblem.HAND_OVER_ITEM_NOT_FOUND;
import static yihao.project.handover.HandOverProblem.HAND_OVER_OFF_DUTY;
import static yihao.project.handover.HandOverProblem.HAND_OVER_SAME;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.team.ExampleTeams.TODAY;
import static yihao.project.team.ExampleTeams.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.handover.HandOver.Ref;
import yihao.project.handover.HandOver.Result;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.team.ExampleTeams;
import yihao.project.team.TeamRules;

@DisplayName("HO-01 HO-02 Hand-over of what is in an officer's name")
class HandOverTest {

    static final Set<String> ON_DUTY = Set.of("zhangdian.officer", "zhangdian.head", "bureau.officer", "linzi.officer");

    final ExampleTeams world = new ExampleTeams(new ExampleProjects(), TeamRules.shipped());
    final Ledger ledger = new Ledger();
    final HandOver handOver =
            new HandOver(List.of(world.memberships, ledger), (subject, _) -> ON_DUTY.contains(subject));

    /// Papers by who has them; after so many that were given the machine dies.
    static final class Ledger implements WorkInName {
        final List<String> of = new ArrayList<>(List.of("zhangdian.officer", "zhangdian.officer", "bureau.officer"));
        int diesAfter = Integer.MAX_VALUE;

        @Override
        public String kind() {
            return "project.paper";
        }

        @Override
        public int count(String officer, LocalDate day) {
            return (int) of.stream().filter(officer::equals).count();
        }

        @Override
        public List<Item> of(String officer, Actor reader, LocalDate day) {
            var items = new ArrayList<Item>();
            for (int i = 0; i < of.size(); i++) {
                if (of.get(i).equals(officer)) {
                    items.add(new Item(kind(), "" + i, "paper " + i, "/papers/" + i, "district-zhangdian", true));
                }
            }
            return items;
        }

        @Override
        public Outcome<?> handOver(String id, String officer, String to, Act act) {
            if (diesAfter-- == 0) {
                throw new IllegalStateException("killed");
            }
            of.set(Integer.parseInt(id), to);
            return Outcome.done(id);
        }
    }

    private List<Result> all(String to) {
        return handOver.handOver("zhangdian.officer", to, null, head())
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    @Test
    void gives_all_to_one_who_is_on_duty_and_leaves_nothing() {
        world.add("zhangdian.officer", "LEAD", TODAY.minusDays(5));
        world.keep.add(world.projectId, "zhangdian.officer", "MEMBER", TODAY.plusDays(2), TODAY.plusDays(8), head());
        assertThat(handOver.left("zhangdian.officer", TODAY))
                .isEqualTo(Map.of("project.paper", 2, "project.team-member", 1));

        assertThat(all("bureau.officer")).hasSize(3).allMatch(one -> one.no().isEmpty());

        assertThat(handOver.left("zhangdian.officer", TODAY)).isEmpty();
        assertThat(world.state().of("zhangdian.officer", TODAY.minusDays(1))).isEmpty();
        assertThat(world.state().of("bureau.officer", TODAY))
                .extracting(one -> one.from())
                .containsExactly(TODAY, TODAY.plusDays(2));
        assertThat(all("bureau.officer")).isEmpty();
    }

    @Test
    void goes_on_where_it_was_interrupted() {
        world.add("zhangdian.officer", "LEAD", TODAY.minusDays(5));
        ledger.diesAfter = 1;
        assertThatThrownBy(() -> all("bureau.officer")).hasMessage("killed");
        assertThat(handOver.left("zhangdian.officer", TODAY))
                .isEqualTo(Map.of("project.paper", 1, "project.team-member", 1));

        assertThat(all("bureau.officer")).hasSize(2);

        assertThat(handOver.left("zhangdian.officer", TODAY)).isEmpty();
        assertThat(world.state().members()).hasSize(2);
    }

    @Test
    void changes_nothing_when_one_item_is_given_again_and_is_refused_when_it_went_elsewhere() {
        world.add("zhangdian.officer", "MEMBER", TODAY);
        var one = List.of(new Ref("project.team-member", world.projectId));
        assertThat(given(one, "bureau.officer")).isEmpty();
        var after = world.state();

        assertThat(given(one, "bureau.officer")).isEmpty();
        assertThat(world.state()).isEqualTo(after);
        assertThat(after.members()).hasSize(1);
        assertThat(given(one, "zhangdian.head")).containsExactly(HAND_OVER_GONE);
        assertThat(given(List.of(new Ref("project.nothing", "1")), "bureau.officer"))
                .containsExactly(HAND_OVER_ITEM_NOT_FOUND);
    }

    @Test
    void joins_the_days_to_those_that_the_other_has_in_the_same_role() {
        world.keep.add(world.projectId, "bureau.officer", "MEMBER", TODAY.minusDays(3), TODAY.plusDays(2), head());
        world.keep.add(world.projectId, "bureau.officer", "MEMBER", TODAY.plusDays(5), TODAY.plusDays(6), head());
        world.keep.add(world.projectId, "zhangdian.officer", "MEMBER", TODAY, TODAY.plusDays(8), head());
        all("bureau.officer");

        assertThat(world.state().members())
                .singleElement()
                .matches(one -> one.from().equals(TODAY.minusDays(3))
                        && TODAY.plusDays(8).equals(one.until()));
    }

    @Test
    void leaves_a_role_open_where_either_had_it_open() {
        world.keep.add(world.projectId, "bureau.officer", "MEMBER", TODAY, TODAY.plusDays(2), head());
        world.add("zhangdian.officer", "MEMBER", TODAY.minusDays(4));
        all("bureau.officer");

        assertThat(world.state().of("bureau.officer", TODAY))
                .singleElement()
                .matches(one -> one.from().equals(TODAY) && one.until() == null);
    }

    private List<Object> given(List<Ref> which, String to) {
        return handOver.handOver("zhangdian.officer", to, which, head()).result().orElseThrow().stream()
                .flatMap(one -> one.no().stream())
                .map(Refusal::problem)
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void asks_for_a_reason_and_for_somebody_else_who_is_on_duty() {
        assertThat(problem(handOver.handOver("zhangdian.officer", "bureau.officer", null, act(ZHANGDIAN_HEAD))))
                .isEqualTo(REASON_MISSING);
        assertThat(problem(handOver.handOver("zhangdian.officer", "zhangdian.officer", null, head())))
                .isEqualTo(HAND_OVER_SAME);
        assertThat(problem(handOver.handOver("zhangdian.officer", "gone", null, head())))
                .isEqualTo(HAND_OVER_OFF_DUTY);
    }

    @Test
    void lists_what_one_sees_and_gives_what_one_may() {
        world.add("zhangdian.officer", "LEAD", TODAY);

        assertThat(world.memberships.of("zhangdian.officer", LINZI_OFFICER, TODAY))
                .isEmpty();
        assertThat(world.memberships.of("zhangdian.officer", ZHANGDIAN_OFFICER, TODAY))
                .allMatch(item -> !item.mayHandOver())
                .hasSize(1);
        var own = act(ZHANGDIAN_OFFICER, "离岗");
        assertThat(problem(world.memberships.handOver(world.projectId, "zhangdian.officer", "bureau.officer", own)))
                .isEqualTo(NOT_YOURS);
        world.world.guide.terminate(world.projectId, act(BUREAU_HEAD, "投资方退出"));
        assertThat(world.memberships.count("zhangdian.officer", TODAY)).isZero();
    }
}
