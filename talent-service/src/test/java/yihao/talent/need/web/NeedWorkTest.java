package yihao.talent.need.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.platform.web.WorkItems.WorkItem;
import yihao.talent.need.InMemoryNeeds;
import yihao.talent.need.NeedAction;
import yihao.talent.need.Recruitment.Step;
import yihao.talent.need.Stages;

@DisplayName("TN-09 The work that needs make")
class NeedWorkTest {

    final InMemoryNeeds needs = new InMemoryNeeds();
    final NeedWork work = new NeedWork(needs, InMemoryNeeds.PROCEDURES);

    @BeforeEach
    void a_need() {
        needs.add("n1", InMemoryNeeds.need(1), NeedAction.POSTED, by(OFFICER));
    }

    @Test
    void is_for_the_office_until_somebody_is_matched() {
        assertThat(kinds(OFFICE, TODAY)).containsExactly("talent.match");
        assertThat(kinds(OFFICER, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "after {0} days: {1}")
    @CsvSource({"0, talent.recruit", "6, talent.recruit", "7, talent.stands-still", "60, talent.stands-still"})
    void stands_still_once_a_step_has_lasted_longer_than_it_may(int days, String kind) {
        matched();

        assertThat(kinds(OFFICE, TODAY.plusDays(days))).containsExactly(kind);
        assertThat(kinds(OFFICER, TODAY.plusDays(days))).containsExactly(kind);
        assertThat(kinds(LINZI_OFFICER, TODAY.plusDays(days))).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2027-04-13, 0", "2027-04-14, 1", "2027-05-01, 1"})
    void asks_how_a_trial_went_on_its_last_day(LocalDate day, int items) {
        matched();
        var step = new Step(Stages.ARRIVED, TODAY, "zhangdian.officer", null);
        needs.change(
                "n1", NeedAction.ARRIVED, by(OFFICER), need -> InMemoryNeeds.STEPS.recordArrival(need, "t1", step));

        assertThat(kinds(OFFICER, day)).hasSize(items).allMatch("talent.end-trial"::equals);
    }

    private void matched() {
        needs.change("n1", NeedAction.MATCHED, by(OFFICE), need -> need.match(InMemoryNeeds.recruitment("t1", TODAY)));
    }

    private List<String> kinds(Actor actor, LocalDate day) {
        return work.of(actor, noon(day)).stream().map(WorkItem::kind).toList();
    }
}
