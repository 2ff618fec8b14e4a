package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.project.lifecycle.OpenProject.Opening;

@DisplayName("PJ-13 A project that comes of another record")
class OpenProjectTest {

    final ExampleProjects world = new ExampleProjects();
    final OpenProject open = new OpenProject(world.projects, ExampleProjects.BOOK);

    private static Opening opening(String name, String kind) {
        return new Opening(
                name,
                kind,
                "示例投资公司",
                null,
                "CN",
                Money.cny("1"),
                "2614",
                ExampleProjects.UNIT,
                List.of("district-linzi"));
    }

    private Optional<ProblemCode> whyNot(Opening opening, Actor actor) {
        return open.whyNot(opening, actor, CityTime.day(NOON)).map(Refusal::problem);
    }

    @Test
    void is_there_once_per_id_and_begins_in_the_first_stage_of_no_lead() {
        var once = open.open("p-1", opening("甲项目", "MERGER"), act(ZHANGDIAN_OFFICER));
        var again = open.open("p-1", opening("乙项目", "EQUITY"), act(ZHANGDIAN_OFFICER));

        assertThat(again).isEqualTo(once);
        var project = once.state();
        assertThat(project.stage()).isEqualTo(ExampleProjects.SHIPPED.first());
        assertThat(project.saidByLedger()).isEmpty();
        assertThat(project.origin().leadId()).isNull();
        assertThat(project.profile().kind()).isEqualTo("MERGER");
        assertThat(project.profile().sharingUnits()).containsExactly("district-linzi");
        open.open("p-2", opening("甲项目", "MERGER"), act(ZHANGDIAN_OFFICER));
        assertThat(world.projects.all()).hasSize(2);
    }

    @Test
    void is_opened_by_who_may_edit_the_projects_of_the_unit_under_a_kind_that_there_is() {
        assertThat(whyNot(opening("甲项目", "MERGER"), ZHANGDIAN_OFFICER)).isEmpty();
        assertThat(whyNot(opening("甲项目", "MERGER"), BUREAU_OFFICER)).isEmpty();
        assertThat(whyNot(opening("甲项目", "MERGER"), LINZI_OFFICER)).contains(ProjectProblem.NOT_YOURS);
        assertThat(whyNot(opening("甲项目", "LEASE"), ZHANGDIAN_OFFICER)).contains(ProjectProblem.KIND_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "200, true", "201, false"})
    void has_a_name_of_at_most_two_hundred_characters(int length, boolean fits) {
        assertThat(whyNot(opening("名".repeat(length), "MERGER"), ZHANGDIAN_OFFICER)
                        .isEmpty())
                .isEqualTo(fits);
    }
}
