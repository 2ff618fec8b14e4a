package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.contracts.Event;
import yihao.contracts.lead.ExchangeRateEvent;
import yihao.contracts.lead.ExchangeRateState;
import yihao.platform.events.Copies;

@DisplayName("G7 A copy of another service's aggregate")
class CopiesTest {

    final Copies<ExchangeRateState> copies =
            new Copies<>(TestStores.fresh("project"), ExchangeRateEvent.TOPIC, ExchangeRateState.class);

    static Event<ExchangeRateState> event(long epoch, long sequence, String rate) {
        var state = new ExchangeRateState("USD", LocalDate.of(2026, 9, 1), rate, "test");
        return new Event<>("t", UUID.randomUUID(), "USD", epoch, sequence, Instant.EPOCH, "finance", null, state);
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
}
