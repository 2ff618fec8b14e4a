package yihao.testkit.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.testkit.twins.Acts.actor;
import static yihao.testkit.twins.Acts.by;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.Aggregates;
import yihao.kernel.Aggregates.Overtaken;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;

/// What every keeper of documents promises, the real one and the twin.
abstract class AggregatesContract {

    enum Step {
        MADE,
        CHANGED
    }

    record Note(String slot, int count) {}

    static final Act ACT =
            by(actor("zhangdian.officer", "district-zhangdian", Function.UNIT_OFFICER), "2026-09-01T01:00:00Z");

    /// Documents in which no two share a slot.
    abstract Aggregates<Note> notes();

    final String id = UUID.randomUUID().toString();
    final String slot = UUID.randomUUID().toString();

    @Test
    void a_new_document_is_found_in_version_one() {
        var notes = notes();

        notes.add(id, new Note(slot, 7), Step.MADE, ACT);

        assertThat(notes.find(id)).hasValueSatisfying(found -> {
            assertThat(found.version()).isOne();
            assertThat(found.state()).isEqualTo(new Note(slot, 7));
        });
    }

    @Test
    void of_many_written_at_once_those_are_left_that_somebody_else_wrote_in_between() {
        var notes = notes();
        var one = notes.add(id, new Note(slot, 1), Step.MADE, ACT);
        var other = notes.add("2" + id, new Note("2" + slot, 1), Step.MADE, ACT);
        notes.replace(other, new Note("2" + slot, 7), Step.CHANGED, ACT);

        var written = notes.replaceAll(
                List.of(one, other), note -> new Note(note.slot(), note.count() + 1), Step.CHANGED, ACT);

        assertThat(written).isOne();
        assertThat(notes.find(id)).hasValueSatisfying(found -> {
            assertThat(found.version()).isEqualTo(2);
            assertThat(found.state().count()).isEqualTo(2);
        });
        assertThat(notes.find("2" + id))
                .hasValueSatisfying(found -> assertThat(found.state().count()).isEqualTo(7));
        assertThat(notes.replaceAll(List.of(), note -> note, Step.CHANGED, ACT)).isZero();
    }

    @Test
    void an_id_and_a_unique_value_are_given_once() {
        var notes = notes();
        notes.add(id, new Note(slot, 1), Step.MADE, ACT);

        assertThatThrownBy(() -> notes.add(id, new Note("other" + slot, 1), Step.MADE, ACT))
                .isInstanceOf(Taken.class);
        assertThatThrownBy(() -> notes.add("2" + id, new Note(slot, 1), Step.MADE, ACT))
                .isInstanceOf(Taken.class);
    }

    @Test
    void whoever_saw_an_older_version_writes_nothing() {
        var notes = notes();
        var first = notes.add(id, new Note(slot, 1), Step.MADE, ACT);
        notes.replace(first, new Note(slot, 2), Step.CHANGED, ACT);

        assertThatThrownBy(() -> notes.replace(first, new Note(slot, 3), Step.CHANGED, ACT))
                .isInstanceOf(Overtaken.class);
        assertThat(notes.find(id).orElseThrow().state().count()).isEqualTo(2);
    }

    @Test
    void no_change_is_lost_when_many_decide_at_once() throws InterruptedException {
        var notes = notes();
        notes.add(id, new Note(slot, 0), Step.MADE, ACT);

        try (var threads = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 40).forEach(_ -> threads.execute(() -> addOneUntilDone(notes)));
        }

        assertThat(notes.find(id).orElseThrow().state().count()).isEqualTo(40);
        assertThat(notes.find(id).orElseThrow().version()).isEqualTo(41);
    }

    private void addOneUntilDone(Aggregates<Note> notes) {
        while (!(notes.change(id, Step.CHANGED, ACT, note -> Outcome.done(new Note(slot, note.count() + 1)))
                instanceof Outcome.Done<?>)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_decision_that_changes_nothing_writes_nothing() {
        var notes = notes();
        notes.add(id, new Note(slot, 1), Step.MADE, ACT);

        notes.change(id, Step.CHANGED, ACT, Outcome::done);

        assertThat(notes.find(id).orElseThrow().version()).isOne();
    }

    @Test
    void the_version_a_client_saw_must_still_be_there() {
        var notes = notes();
        notes.add(id, new Note(slot, 1), Step.MADE, ACT);
        var stale = new Act(ACT.actor(), ACT.at(), null, "r", null, 2L);

        var outcome = notes.change(id, Step.CHANGED, stale, note -> Outcome.done(new Note(slot, 9)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().problem()).isEqualTo(StoreProblem.STALE));
    }

    @Test
    void a_request_key_makes_one_document() {
        var notes = notes();
        var keyed = new Act(ACT.actor(), ACT.at(), null, "r", new RequestKey("k" + id, "hash"), null);
        notes.add(id, new Note(slot, 1), Step.MADE, keyed);

        assertThatThrownBy(() -> notes.add("2" + id, new Note("2" + slot, 1), Step.MADE, keyed))
                .isInstanceOf(Taken.class);
    }

    @Test
    void a_request_key_changes_a_document_once() {
        var notes = notes();
        var keyed = new Act(ACT.actor(), ACT.at(), null, "r", new RequestKey("c" + id, "hash"), null);
        notes.add(id, new Note(slot, 0), Step.MADE, ACT);
        notes.change(id, Step.CHANGED, keyed, note -> Outcome.done(new Note(slot, note.count() + 1)));

        assertThatThrownBy(() ->
                        notes.change(id, Step.CHANGED, keyed, note -> Outcome.done(new Note(slot, note.count() + 1))))
                .isInstanceOf(Taken.class);
        assertThat(notes.find(id).orElseThrow().state().count()).isOne();
    }
}
