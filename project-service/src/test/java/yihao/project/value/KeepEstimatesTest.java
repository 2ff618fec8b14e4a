package yihao.project.value;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.ProjectProblem;
import yihao.testkit.twins.InMemoryAggregates;

@DisplayName("PV-01, PV-05 Estimates that are kept")
class KeepEstimatesTest {

    static final String FIRST = EstimateValueTest.TABLE.replace("id: unseen", "id: first");
    static final String SECOND = EstimateValueTest.TABLE.replace("validFrom: 2026-01-01", "validFrom: 2026-09-15");
    static final String COMING =
            EstimateValueTest.TABLE.replace("version: 2", "version: 3").replace("2026-01-01", "2026-09-16");

    final ExampleProjects world = new ExampleProjects();
    final Kept kept = new Kept();
    final KeepTables tables = new KeepTables(new Tables(), FIRST);
    final KeepEstimates estimates = new KeepEstimates(kept, tables, world.guide);
    final String project = world.started("lead-1");

    static final class Tables extends InMemoryAggregates<UploadedTable> implements ValueTables {
        @Override
        public List<Versioned<UploadedTable>> everyOne() {
            return all();
        }
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
        assertThat(tables.upload(SECOND, act(BUREAU_OFFICER))).isInstanceOf(Outcome.Done.class);
        assertThat(tables.upload(COMING, act(BUREAU_OFFICER))).isInstanceOf(Outcome.Done.class);

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
    void are_by_tables_of_which_a_version_comes_once() {
        assertThat(problem(tables.upload(SECOND, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ValueProblem.VALUE_TABLE_NOT_YOURS);
        assertThat(problem(tables.upload(FIRST, act(BUREAU_OFFICER)))).isEqualTo(ValueProblem.VALUE_TABLE_TAKEN);
        tables.upload(SECOND, act(BUREAU_OFFICER));
        assertThat(problem(tables.upload(SECOND, act(BUREAU_OFFICER)))).isEqualTo(ValueProblem.VALUE_TABLE_TAKEN);
    }
}
