package yihao.project.value;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.ProjectEdit;
import yihao.project.lifecycle.ProjectProblem;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;
import yihao.testkit.twins.InMemoryAggregates;

@DisplayName("PV-01, PV-05 Estimates that are kept")
class KeepEstimatesTest {

    static final String FIRST = EstimateValueTest.TABLE.replace("id: unseen", "id: first");
    static final String SECOND = EstimateValueTest.TABLE.replace("validFrom: 2026-01-01", "validFrom: 2026-09-15");
    static final String COMING =
            EstimateValueTest.TABLE.replace("version: 2", "version: 3").replace("2026-01-01", "2026-09-16");

    final ExampleProjects world = new ExampleProjects();
    final Kept kept = new Kept();
    final RuleBook<ValueTable> tables = RuleBook.of(List.of(read(FIRST)));
    final KeepEstimates estimates = new KeepEstimates(kept, tables, world.guide);
    final String project = world.started("lead-1");

    static RuleSet<ValueTable> read(String text) {
        return ValueTable.FORMAT.read(text).orElseThrow("test");
    }

    static final class Kept extends InMemoryAggregates<Estimate> implements Estimates {
        @Override
        public List<Versioned<Estimate>> ofProject(String projectId, int most) {
            return where(one -> one.projectId().equals(projectId)).reversed();
        }
    }

    KeepEstimates.Shown shown() {
        return estimates
                .of(project, 2026, ZHANGDIAN_OFFICER, NOON)
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    @Test
    void are_computed_anew_by_the_table_that_began_last_and_the_earlier_stay_with_their_version() {
        assertThat(shown().now().table()).isEqualTo("first@2");
        tables.add(read(SECOND));
        tables.add(read(COMING));

        var after = shown();

        assertThat(after.now().table()).isEqualTo("unseen@2");
        assertThat(after.now().assumed()).isFalse();
        assertThat(after.earlier()).extracting(one -> one.state().table()).containsExactly("first@2");
    }

    @Test
    void are_kept_once_however_often_they_are_shown() {
        shown();
        shown();

        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void are_neither_shown_nor_kept_for_who_does_not_see_the_project() {
        assertThat(problem(estimates.of(project, 2026, LINZI_OFFICER, NOON)))
                .isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void say_what_was_true_last_when_the_land_grows_and_shrinks_again() {
        land(10);
        var first = shown();
        land(12);
        shown();
        land(10);

        var again = shown();

        assertThat(again.now().figures()).isEqualTo(first.now().figures());
        assertThat(again.earlier()).hasSize(2);
        assertThat(kept.all()).hasSize(3);
    }

    @Test
    void of_another_year_are_shown_and_not_kept() {
        assertThat(estimates.of(project, 2020, ZHANGDIAN_OFFICER, NOON)).isInstanceOf(Outcome.Done.class);
        assertThat(kept.all()).isEmpty();

        shown();
        var other = (Outcome.Done<KeepEstimates.Shown>) estimates.of(project, 2020, ZHANGDIAN_OFFICER, NOON);
        assertThat(other.value().earlier()).isEmpty();
    }

    private void land(int mu) {
        var edit = new ProjectEdit(null, null, null, null, Map.of("landMu", Optional.of(BigDecimal.valueOf(mu))));
        assertThat(problem(world.guide.edit(project, edit, act(ZHANGDIAN_OFFICER))))
                .isNull();
    }
}
