package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.LEAD_SERVICE;
import static yihao.project.People.act;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.project.People;

/// What every keeper of projects promises of their evidence.
abstract class EvidenceContract {

    /// The same lead in every test: a mark by which its own rows are found again.
    final String mark = UUID.randomUUID().toString();

    protected abstract Projects projects();

    Versioned<Project> add(Project project) {
        return projects().add(UUID.randomUUID().toString(), project, ProjectAction.STARTED, act(LEAD_SERVICE));
    }

    @Test
    void those_with_a_file_are_found_by_it_and_those_with_an_infected_one_by_who_may_see_them() {
        var file = mark + "-file";
        var clean = add(withEvidence("-1", ExampleProjects.file(file))).id();
        var infected = ExampleProjects.file(file).infect(new Evidence.Infection("Eicar", People.NOON));
        var marked = add(withEvidence("-2", infected)).id();

        assertThat(ids(projects().withFile(file, 9))).containsExactlyInAnyOrder(clean, marked);
        assertThat(projects().withFile("nobody's", 9)).isEmpty();
        assertThat(ids(projects().withInfected(People.ZHANGDIAN_HEAD, 999)))
                .contains(marked)
                .doesNotContain(clean);
        assertThat(ids(projects().withInfected(People.LINZI_OFFICER, 999))).doesNotContain(marked);
    }

    @Test
    void infected_evidence_concerns_its_unit_and_who_handed_it_in_until_it_is_withdrawn() {
        var seen = add(withEvidence("-1", found("Zeus", People.ZHANGDIAN_OFFICER, 0)));
        var last = add(withEvidence("-2", found("Eicar", People.BUREAU_OFFICER, 60)));
        var withdrawal = new Evidence.Withdrawal("zhangdian.officer", People.NOON, "带有病毒");
        var gone = found("Aids", People.ZHANGDIAN_OFFICER, 90).withdraw(withdrawal);
        var replaced = add(withEvidence("-3", gone, ExampleProjects.file(mark)));

        assertThat(ids(projects().withInfected(People.ZHANGDIAN_HEAD, 999)))
                .containsSubsequence(last.id(), seen.id())
                .doesNotContain(replaced.id());
        assertThat(ids(projects().withInfected(People.BUREAU_OFFICER, 999)))
                .contains(last.id())
                .doesNotContain(seen.id());
        assertThat(ids(projects().withInfected(People.BUREAU_HEAD, 999))).doesNotContain(last.id(), seen.id());
        var elsewhere =
                new Actor("zhangdian.officer", "zhangdian.officer", "district-linzi", Set.of(Function.UNIT_OFFICER));
        assertThat(ids(projects().withInfected(elsewhere, 999))).doesNotContain(seen.id());
    }

    private static Evidence found(String virus, Actor by, int later) {
        return ExampleProjects.file("file", by.subject())
                .infect(new Evidence.Infection(virus, People.NOON.plusSeconds(later)));
    }

    private Project withEvidence(String lead, Evidence... evidence) {
        var start = ExampleProjects.startOf(mark + lead);
        return Project.start(projects().nextNumber(2026), start, ExampleProjects.SHIPPED, act(LEAD_SERVICE))
                .with(List.of(evidence));
    }

    private static List<String> ids(List<Versioned<Project>> found) {
        return found.stream().map(Versioned::id).toList();
    }
}
