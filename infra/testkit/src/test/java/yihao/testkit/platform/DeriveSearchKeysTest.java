package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.platform.jobs.Leases;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.DeriveSearchKeys;
import yihao.platform.store.SearchKeys;
import yihao.platform.store.SearchedAggregates;
import yihao.platform.store.Store;

@DisplayName("L7 What documents are found by")
class DeriveSearchKeysTest {

    private static final Act ACT = Act.ofService("test", java.time.Instant.parse("2026-09-01T00:00:00Z"), "r");

    private enum Step {
        WRITTEN
    }

    record Place(String name, int size) {}

    static final class Places extends SearchedAggregates<Place> {

        Places(Store store, String derivation) {
            super(
                    store,
                    AggregateKind.of("places", Place.class)
                            .search(derivation, place -> new SearchKeys(Set.of(place.name()), Set.of(place.name()))));
        }

        List<String> typed(String beginning) {
            return query(found(beginning, null).filter(), Sorts.ascending("_id"), 10).stream()
                    .map(Versioned::id)
                    .toList();
        }
    }

    private final Store store = TestStores.fresh("search-keys");
    private final Places places = new Places(store, "first");
    private final DeriveSearchKeys derive = new DeriveSearchKeys(store, new Leases(store, InstantSource.system()));

    @BeforeEach
    void written() {
        IntStream.range(0, 5).forEach(i -> places.add("p" + i, new Place("name" + i, i), Step.WRITTEN, ACT));
    }

    @Test
    void is_known_from_the_writing_on() {
        assertThat(places.typed("name")).hasSize(5);
        assertThat(places.typed("name3")).containsExactly("p3");
        assertThat(places.typed("ame3")).isEmpty();
        assertThat(places.typed("")).isEmpty();

        places.replace(places.find("p3").orElseThrow(), new Place("other", 3), Step.WRITTEN, ACT);

        assertThat(places.typed("name3")).isEmpty();
        assertThat(places.typed("oth")).containsExactly("p3");
    }

    @Test
    void is_given_page_by_page_to_what_an_earlier_version_wrote_going_on_where_it_was_broken_off() {
        forgetAll();

        assertThat(derive.page(2)).isTrue();
        assertThat(places.typed("name")).containsExactly("p0", "p1");
        var again = new DeriveSearchKeys(store, new Leases(store, InstantSource.system()));
        assertThat(again.page(2)).isTrue();
        assertThat(places.typed("name")).hasSize(4);
        assertThat(again.page(2)).isFalse();
        assertThat(places.typed("name")).hasSize(5);
        assertThat(places.find("p4").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void is_not_touched_again_once_it_is_through_until_it_is_derived_in_another_way() {
        assertThat(derive.page(10)).isFalse();
        forgetAll();
        assertThat(derive.page(10)).isFalse();
        assertThat(places.typed("name")).isEmpty();

        new Places(store, "second");
        assertThat(derive.page(10)).isFalse();

        assertThat(places.typed("name")).hasSize(5);
    }

    private void forgetAll() {
        store.collection("places").updateMany(new BsonDocument(), Updates.unset("search"));
        assertThat(store.collection("places").countDocuments(Filters.exists("search")))
                .isZero();
    }
}
