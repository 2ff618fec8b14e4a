package yihao.talent.need;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.Viewers;
import yihao.talent.need.CountNeeds.By;
import yihao.talent.need.CountNeeds.Figure;
import yihao.talent.need.Recruitment.Step;

@DisplayName("TN-06 TN-08 Figures of the needs")
class CountNeedsTest {

    static final Set<String> OFFICE = Set.of(Viewers.TALENT_OFFICE);

    final InMemoryNeeds needs = new InMemoryNeeds();
    final CountNeeds count = new CountNeeds(needs);

    @BeforeEach
    void five_needs() {
        for (int i = 1; i <= 5; i++) {
            needs.add("n" + i, InMemoryNeeds.need("N-" + i, InMemoryNeeds.chemist(1)), NeedAction.POSTED, by(OFFICER));
        }
        filled("n1", TODAY.plusDays(3));
        filled("n2", TODAY.plusDays(9));
        filled("n3", TODAY.plusDays(30));
        needs.change("n4", NeedAction.CLOSED, by(OFFICER), need -> need.close("项目调整"));
    }

    @Test
    void say_how_many_are_open_filled_and_given_up_and_how_long_it_took() {
        assertThat(count.by(By.FIELD, OFFICE)).containsExactly(new Figure("26", 1, 3, 1, 4, 3, 9L));
    }

    @Test
    void are_by_class_and_unit_too_and_of_what_one_may_see() {
        assertThat(count.by(By.CLASS, OFFICE)).extracting(Figure::key).containsExactly("C");
        assertThat(count.by(By.UNIT, Set.of(ZHANGDIAN))).extracting(Figure::key).containsExactly(ZHANGDIAN);
        assertThat(count.by(By.UNIT, Set.of("district-linzi"))).isEmpty();
    }

    private void filled(String id, LocalDate on) {
        var step = new Step(Stages.ARRIVED, on, "zhangdian.officer", null);
        needs.change(id, NeedAction.MATCHED, by(OFFICER), need -> need.match(InMemoryNeeds.recruitment("t1", TODAY)));
        needs.change(id, NeedAction.ARRIVED, by(OFFICER), need -> InMemoryNeeds.STEPS.recordArrival(need, "t1", step));
    }
}
