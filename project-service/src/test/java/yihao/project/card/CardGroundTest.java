package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.LEAD_SERVICE;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.card.ExampleCards.TODAY;
import static yihao.project.card.ExampleCards.done;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.lifecycle.ExampleProjects;

@DisplayName("SC-01 The ground of a signed foreign project")
class CardGroundTest {

    final ExampleCards world = new ExampleCards(ExampleCards.SHIPPED);

    @ParameterizedTest(name = "from {0} with {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            DE, FORMAL_AGREEMENT, true
            DE, REVIEW_OPINION,   false
            DE, -,                false
            HK, FORMAL_AGREEMENT, true
            CN, FORMAL_AGREEMENT, false
            """)
    void holds_of_foreign_money_with_its_formal_contract(String country, @Nullable String paper, boolean holds) {
        var id = world.world
                .start
                .from(ExampleProjects.startOf("lead-" + country, country, null), act(LEAD_SERVICE))
                .project()
                .id();
        if (paper != null) {
            world.world.give(id, ZHANGDIAN_OFFICER, paper);
        }

        assertThat(done(world.issue.prospect(id, ZHANGDIAN_OFFICER, TODAY)).grounds())
                .filteredOn(ground -> ground.id().equals("FOREIGN_SIGNED"))
                .extracting(Eligibility.Answer::holds)
                .containsExactly(holds);
    }
}
