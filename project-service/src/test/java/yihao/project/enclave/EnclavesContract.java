package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.enclave.ExampleEnclaves.LINZI;
import static yihao.project.enclave.ExampleEnclaves.ZHANGDIAN;
import static yihao.project.enclave.ExampleEnclaves.done;
import static yihao.project.enclave.ExampleEnclaves.draft;
import static yihao.project.enclave.ExampleEnclaves.shipped;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.enclave.Enclave.SharedProject;
import yihao.project.enclave.Enclaves.Filter;
import yihao.project.enclave.Settlement.Side;
import yihao.project.enclave.Settlement.Status;

/// What every keeper of agreements promises, the twin as well as the store.
public abstract class EnclavesContract {

    private final String mark = UUID.randomUUID().toString();

    protected abstract Enclaves enclaves();

    @Test
    void as_many_agreements_without_a_project_as_there_are() {
        var first = keep();
        var second = keep();

        assertThat(enclaves().find(first.id())).contains(first);
        assertThat(enclaves().find(second.id())).contains(second);
    }

    @Test
    void as_many_ended_ones_as_there_are_and_their_projects_are_free() {
        var first = end(keep("1"));
        var second = end(keep("1"));

        assertThat(of("1", BUREAU_OFFICER)).containsExactly(second.id(), first.id());
    }

    @Test
    void a_project_is_shared_by_one_running_agreement() {
        keep("1", "2");

        assertThatThrownBy(() -> keep("2", "3")).isInstanceOf(Taken.class);
        keep("3");
    }

    @Test
    void a_year_of_a_project_is_in_one_agreement_running_or_ended_unless_it_was_rejected() {
        var first = end(entered(keep("1"), 2020));
        var second = keep("1");
        assertThatThrownBy(() -> entered(second, 2020)).isInstanceOf(Taken.class);
        entered(second, 2021);
        done(enclaves().change(first.id(), EnclaveAction.DISPUTE_DECIDED, act(BUREAU_OFFICER), one -> {
            var open = one.open().orElseThrow();
            var decided = new Mark(BUREAU_OFFICER.subject(), NOON, "重报");
            return Outcome.done(one.replaced(open, open.decided(Status.REJECTED, decided)));
        }));

        assertThat(entered(second, 2020).state().settlements()).hasSize(2);
        assertThat(enclaves().sharing(List.of(mark + "1"))).hasSize(2);
        assertThat(enclaves().sharing(List.of())).isEmpty();
    }

    private Versioned<Enclave> entered(Versioned<Enclave> kept, int year) {
        var by = new Mark(LINZI_OFFICER.subject(), NOON, null);
        var settlement = new Settlement(year, false, List.of(), List.of(), Status.ENTERED, Side.IN, by, null, null);
        return done(enclaves()
                .change(
                        kept.id(),
                        EnclaveAction.YEAR_ENTERED,
                        act(LINZI_OFFICER),
                        one -> Outcome.done(one.with(settlement))));
    }

    @Test
    void are_told_to_those_whose_turn_it_is() {
        var id = keep().id();
        var turns = List.of("district-linzi");

        assertThat(waiting(turns, LINZI_OFFICER)).contains(id);
        assertThat(waiting(turns, MUNICH)).doesNotContain(id);
        assertThat(waiting(List.of("*city"), BUREAU_OFFICER)).doesNotContain(id);
    }

    private List<String> waiting(List<String> turns, Actor actor) {
        return enclaves().waiting(turns, actor, 1_000).stream()
                .map(Versioned::id)
                .toList();
    }

    @Test
    void are_found_by_a_project_for_who_may_see_them() {
        var kept = keep("1").id();

        assertThat(of("1", ZHANGDIAN_OFFICER)).containsExactly(kept);
        assertThat(of("1", LINZI_OFFICER)).containsExactly(kept);
        assertThat(of("1", MUNICH)).isEmpty();
        assertThat(of("2", BUREAU_OFFICER)).isEmpty();
    }

    private List<String> of(String project, Actor actor) {
        return enclaves().list(new Filter(null, mark + project, null), null, actor, 10).stream()
                .map(Versioned::id)
                .toList();
    }

    private Versioned<Enclave> end(Versioned<Enclave> kept) {
        var mark = new Mark(BUREAU_OFFICER.subject(), NOON, "误录");
        return done(enclaves()
                .change(
                        kept.id(),
                        EnclaveAction.ENDED,
                        act(BUREAU_OFFICER),
                        one -> Outcome.done(one.ended(2019, mark))));
    }

    private Versioned<Enclave> keep(String... projects) {
        var shared = Arrays.stream(projects)
                .map(project -> new SharedProject(mark + project, "P-" + project, "项目"))
                .toList();
        var draft = draft(shipped("yishui"), ZHANGDIAN, LINZI);
        var mark = new Mark(ZHANGDIAN_OFFICER.subject(), NOON, null);
        var terms = done(ReadTerms.read(draft.terms(), mark));
        var enclave = draft.enclave(enclaves().nextNumber(2026), shared, terms, mark);
        return enclaves().add(UUID.randomUUID().toString(), enclave, EnclaveAction.REGISTERED, act(ZHANGDIAN_OFFICER));
    }
}
