package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.contracts.Event;
import yihao.contracts.lead.ExchangeRateEvent;
import yihao.contracts.lead.ExchangeRateState;
import yihao.platform.events.Copies;
import yihao.platform.events.LossSettlements;
import yihao.platform.events.LostByRestore;
import yihao.platform.store.Store;

@DisplayName("G7 A copy of another service's aggregate")
class CopiesTest {

    final Store store = TestStores.fresh("project");
    final LostByRestore lost = new LostByRestore(store, InstantSource.system());
    final Copies<ExchangeRateState> copies = new Copies<>(store, ExchangeRateEvent.TOPIC, ExchangeRateState.class);

    static Event<ExchangeRateState> event(String key, long epoch, long sequence, String rate) {
        var state = new ExchangeRateState(key, LocalDate.of(2026, 9, 1), rate, "test");
        return new Event<>("t", UUID.randomUUID(), key, epoch, sequence, Instant.EPOCH, "finance", null, state);
    }

    static Event<ExchangeRateState> event(long epoch, long sequence, String rate) {
        return event("USD", epoch, sequence, rate);
    }

    String rate() {
        return copies.find("USD").orElseThrow().rate();
    }

    @ParameterizedTest(name = "({0},{1}) after (1,5): {2}")
    @CsvSource({"1,6,new", "2,1,new", "1,5,old", "1,4,old", "0,9,old"})
    void takes_only_what_is_newer_by_epoch_and_sequence(long epoch, long sequence, String expected) {
        copies.apply(event(1, 5, "old"));

        copies.apply(event(epoch, sequence, "new"));

        assertThat(rate()).isEqualTo(expected);
    }

    @Test
    void acts_again_on_the_second_delivery_but_not_on_a_late_one() {
        var acts = new ArrayList<String>();
        var reader = copies.reader(event -> acts.add(event.body().rate()));

        reader.accept().accept(event(1, 2, "second"));
        reader.accept().accept(event(1, 2, "second"));
        reader.accept().accept(event(1, 1, "first"));

        assertThat(acts).containsExactly("second", "second");
    }

    /// A restored owner tells its stored version 3 anew, or decides something else as its version 4.
    @ParameterizedTest(name = "heard (1,{0}) {1}, then (2,{2}) {3}: lost after version {4}")
    @CsvSource({"5,paid, 3,asked, 3", "4,paid, 4,refused, 3", "3,asked, 3,asked,", "3,asked, 4,refused,"})
    void keeps_what_a_restored_owner_has_forgotten(
            long heard, String state, long told, String stateNow, @Nullable Long known) {
        copies.apply(event(1, heard, state));

        copies.apply(event(2, told, stateNow));
        copies.apply(event(2, told, stateNow));

        assertThat(rate()).isEqualTo(stateNow);
        if (known == null) {
            assertThat(lost.list(9)).isEmpty();
        } else {
            assertThat(lost.list(9))
                    .singleElement()
                    .satisfies(one -> assertThat(one.state()).contains(state))
                    .extracting(LostByRestore.Lost::key, LostByRestore.Lost::sequence, LostByRestore.Lost::known)
                    .containsExactly("USD", heard, known);
        }
    }

    @Test
    void what_was_lost_is_settled_once() {
        copies.apply(event(1, 5, "paid"));
        copies.apply(event(2, 3, "asked"));
        var id = lost.list(9).getFirst().id();
        var settlements = new LossSettlements(store, lost);

        assertThat(settlements.settle(id, RelayTest.ACT)).isPresent();

        assertThat(settlements.settle(id, RelayTest.ACT)).isEmpty();
        assertThat(lost.count()).isZero();
        copies.apply(event(2, 3, "asked"));
        assertThat(lost.count()).isZero();
    }

    @ParameterizedTest(name = "({0},{1}) after (1,5), in bulk: {2}")
    @CsvSource({"1,6,new", "2,1,new", "1,5,old", "1,4,old", "0,9,old"})
    void takes_in_bulk_what_it_would_take_one_by_one(long epoch, long sequence, String expected) {
        copies.apply(event(1, 5, "old"));

        copies.applyAll(List.of(event("EUR", 1, 1, "other"), event(epoch, sequence, "new")));

        assertThat(rate()).isEqualTo(expected);
        assertThat(copies.find("EUR").orElseThrow().rate()).isEqualTo("other");
    }

    @Test
    void is_the_newest_of_those_that_came_together_in_whatever_order() {
        copies.applyAll(List.of(event(1, 2, "second"), event(1, 3, "third"), event(1, 1, "first")));

        assertThat(rate()).isEqualTo("third");
    }

    /// The owner was restored to version 4 and has decided on since; what it told comes at once.
    @Test
    void keeps_in_bulk_what_a_restored_owner_has_forgotten_though_it_went_on() {
        copies.applyAll(List.of(event(1, 5, "paid")));

        copies.applyAll(List.of(event(2, 4, "asked"), event(2, 6, "refused")));

        assertThat(rate()).isEqualTo("refused");
        assertThat(lost.list(9))
                .singleElement()
                .extracting(LostByRestore.Lost::sequence, LostByRestore.Lost::known)
                .containsExactly(5L, 4L);
    }

    @Test
    void keeps_what_a_restored_owner_has_forgotten_though_both_came_together() {
        copies.applyAll(List.of(event(1, 5, "paid"), event(2, 3, "asked")));

        assertThat(rate()).isEqualTo("asked");
        assertThat(lost.list(9))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).contains("paid"));
    }
}
