package yihao.testkit.twins;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.testkit.platform.TestStores;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G7 Documents in the store")
class MongoAggregatesTest extends AggregatesContract {

    static final class MongoNotes extends MongoAggregates<Note> {
        MongoNotes(Store store) {
            super(
                    store,
                    AggregateKind.of("notes", Note.class).unique("state.slot").latest("state.slot", "readers"));
        }

        List<Integer> latest(@Nullable String after, int limit) {
            var marked = Filters.in("readers", Actor.ALL);
            return latest(marked, "state.slot", after, limit).stream()
                    .map(note -> note.state().count())
                    .toList();
        }
    }

    @Override
    Aggregates<Note> notes() {
        return new MongoNotes(TestStores.fresh("contract"));
    }

    @Test
    void are_listed_page_by_page_from_the_latest_on_without_a_scan() {
        var notes = new MongoNotes(TestStores.fresh("listed"));
        for (int at : new int[] {3, 1, 5, 2, 4}) {
            notes.add("note-" + (9 - at), new Note("s" + at, at), Step.MADE, ACT);
        }
        ServiceUnderTest.store().forgetScans();

        assertThat(notes.latest(null, 2)).containsExactly(5, 4);
        assertThat(notes.latest("s4", 2)).containsExactly(3, 2);
        assertThat(notes.latest("s2", 2)).containsExactly(1);
        assertThat(notes.latest("s1", 2)).isEmpty();
        assertThat(ServiceUnderTest.store().scannedQueries()).noneMatch(scan -> scan.contains("notes"));
    }
}
