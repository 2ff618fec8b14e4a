package yihao.talent.need;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.copies.InMemoryKnown;
import yihao.talent.copies.KnownProject;
import yihao.talent.need.Recruitment.Step;

@DisplayName("TN-04 Changing a need")
class ChangeNeedTest {

    final InMemoryNeeds needs = new InMemoryNeeds();
    final InMemoryKnown known = new InMemoryKnown().with(InMemoryNeeds.project(ZHANGDIAN));
    final ChangeNeed change = new ChangeNeed(needs, known, InMemoryNeeds.RULES);

    @BeforeEach
    void two_needs_of_one_project() {
        needs.add("n1", InMemoryNeeds.need("N-1", InMemoryNeeds.chemist(2)), NeedAction.POSTED, by(OFFICER));
        needs.add("n2", InMemoryNeeds.need("N-2", InMemoryNeeds.chemist(1)), NeedAction.POSTED, by(OFFICER));
    }

    @Test
    void keeps_what_was_asked_before_and_writes_nothing_where_nothing_changes() {
        var edited = value(change.edit("n1", InMemoryNeeds.chemist(3), by(OFFICER)));

        assertThat(edited.state().asked().headcount()).isEqualTo(3);
        assertThat(edited.state().askedBefore()).containsExactly(InMemoryNeeds.chemist(2));
        assertThat(value(change.edit("n1", InMemoryNeeds.chemist(3), by(OFFICER)))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void is_the_right_of_the_unit_that_posted_it_while_it_is_open() {
        assertThat(refusal(change.edit("n1", InMemoryNeeds.chemist(3), by(LINZI_OFFICER))))
                .isEqualTo("talent.not-your-need");
        value(change.close("n1", "项目调整", by(OFFICER)));
        assertThat(refusal(change.edit("n1", InMemoryNeeds.chemist(3), by(OFFICER))))
                .isEqualTo("talent.need-not-open");
    }

    @Test
    void asks_for_no_fewer_than_have_come_and_is_filled_by_asking_for_exactly_those() {
        arrived("t1");
        arrived("t2");
        assertThat(needs.find("n1").orElseThrow().state().status()).isEqualTo(Need.Status.FILLED);
        var three = needs.find("n2").orElseThrow();
        assertThat(three.state().isOpen()).isTrue();

        needs.add("n3", InMemoryNeeds.need("N-3", InMemoryNeeds.chemist(3)), NeedAction.POSTED, by(OFFICER));
        arrived("n3", "t3");
        arrived("n3", "t4");

        assertThat(refusal(change.edit("n3", InMemoryNeeds.chemist(1), by(OFFICER))))
                .isEqualTo("talent.need-headcount-below-arrived");
        assertThat(value(change.edit("n3", InMemoryNeeds.chemist(2), by(OFFICER)))
                        .state()
                        .status())
                .isEqualTo(Need.Status.FILLED);
    }

    @Test
    void takes_a_closed_need_up_again_with_a_new_day_once_the_old_one_has_passed() {
        assertThat(refusal(change.reopen("n1", null, "恢复", by(OFFICER)))).isEqualTo("talent.need-not-closed");
        value(change.close("n1", "项目调整", by(OFFICER)));
        var late = on(InMemoryNeeds.chemist(1).neededBy().plusDays(1), OFFICER);

        assertThat(refusal(change.reopen("n1", null, "恢复", late))).isEqualTo("talent.needed-before-today");
        var reopened =
                value(change.reopen("n1", TODAY.plusYears(1), "恢复", late)).state();

        assertThat(reopened.status()).isEqualTo(Need.Status.OPEN);
        assertThat(reopened.closedReason()).isNull();
        assertThat(reopened.askedBefore()).containsExactly(InMemoryNeeds.chemist(2));
    }

    @Test
    void does_not_take_up_a_filled_one() {
        arrived("t1");
        arrived("t2");

        assertThat(refusal(change.reopen("n1", null, "恢复", by(OFFICER)))).isEqualTo("talent.need-filled");
    }

    @Test
    void follows_the_name_the_unit_and_the_sharing_of_its_project_also_when_it_is_closed() {
        value(change.close("n2", "项目调整", by(OFFICER)));
        var moved = new KnownProject(
                PROJECT, "P-2026-000045", "新材料项目", "district-linzi", Set.of(ZHANGDIAN), "2614", null, false);

        value(change.follow(moved, by(OFFICER)));
        value(change.follow(moved, by(OFFICER)));

        assertThat(needs.all()).extracting(need -> need.state().project()).containsOnly(moved);
        assertThat(needs.find("n1").orElseThrow().version()).isEqualTo(2);
        assertThat(needs.find("n2").orElseThrow().state().status()).isEqualTo(Need.Status.CLOSED);
        value(change.close("n1", "不再需要", by(LINZI_OFFICER)));
    }

    @Test
    void ends_all_needs_of_a_project_that_ended_and_none_comes_back() {
        var ended = new KnownProject(PROJECT, "P-2026-000045", "精细化工项目", ZHANGDIAN, Set.of(), "2614", null, true);
        value(change.follow(ended, by(OFFICER)));
        value(change.follow(ended, by(OFFICER)));
        known.with(ended);

        assertThat(needs.all()).allSatisfy(need -> {
            assertThat(need.state().status()).isEqualTo(Need.Status.CLOSED);
            assertThat(need.state().closedReason()).isEqualTo(Need.WITH_PROJECT);
            assertThat(need.version()).isEqualTo(2);
        });
        assertThat(refusal(change.reopen("n1", null, "恢复", by(OFFICER)))).isEqualTo("talent.project-ended");
    }

    @Test
    void says_so_where_a_need_could_not_follow() {
        var overtaken = InMemoryNeeds.alwaysOvertaken(known);

        assertThat(refusal(overtaken.follow(InMemoryNeeds.project("district-linzi"), by(OFFICER))))
                .isEqualTo("platform.overtaken");
    }

    private void arrived(String talent) {
        arrived("n1", talent);
    }

    private void arrived(String id, String talent) {
        var step = new Step(Stages.ARRIVED, TODAY, "zhangdian.officer", null);
        needs.change(id, NeedAction.MATCHED, by(OFFICER), need -> need.match(InMemoryNeeds.recruitment(talent, TODAY)));
        needs.change(
                id, NeedAction.ARRIVED, by(OFFICER), need -> InMemoryNeeds.STEPS.recordArrival(need, talent, step));
    }
}
