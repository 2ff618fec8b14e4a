package yihao.talent.need.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.value;
import static yihao.talent.need.InMemoryNeeds.chemist;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.World;
import yihao.talent.copies.InMemoryKnown;
import yihao.talent.need.InMemoryNeeds;
import yihao.talent.need.PostNeed;

@DisplayName("T3 The day by which somebody is needed, as it is told to whoever reminds")
class NeedClocksTest {

    static final LocalDate DUE = TODAY.plusMonths(2);

    final InMemoryNeeds needs = new InMemoryNeeds();
    final InMemoryKnown known = new InMemoryKnown().with(InMemoryNeeds.project(ZHANGDIAN));
    final PostNeed post = new PostNeed(needs, known, InMemoryNeeds.RULES, World.numbers());
    final NeedClocks clocks = new NeedClocks(needs);

    @Test
    void is_the_units_that_posted_it() {
        value(post.forProject("n1", PROJECT, chemist(1), by(OFFICER)));

        assertThat(clocks.dueBy(DUE.minusDays(1), TODAY)).isEmpty();
        assertThat(clocks.dueBy(DUE, TODAY)).singleElement().satisfies(one -> {
            assertThat(one.due()).isEqualTo(DUE);
            assertThat(one.unit()).isEqualTo(ZHANGDIAN);
            assertThat(one.toString()).doesNotContain("工程师");
            assertThat(one.readers()).containsExactlyInAnyOrder(ZHANGDIAN, "all");
        });
    }
}
