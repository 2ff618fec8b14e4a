package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.testkit.platform.RelayTest.ACT;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.Event;
import yihao.contracts.lead.ExchangeRateEvent;
import yihao.contracts.lead.ExchangeRateState;
import yihao.kernel.Outcome;
import yihao.platform.events.Copies;
import yihao.platform.events.EventIntake;
import yihao.platform.events.EventReader;
import yihao.platform.events.ParkedEvents;
import yihao.platform.store.PendingFull;
import yihao.platform.store.Store;
import yihao.testkit.platform.RelayTest.Quote;
import yihao.testkit.platform.RelayTest.Quotes;
import yihao.testkit.platform.RelayTest.Rate;
import yihao.testkit.platform.RelayTest.RateAction;

@DisplayName("G7 What a service hears")
class EventIntakeTest {

    static final String RATE = """
            {"type":"lead.exchange-rate-published.v1","eventId":"01990000-0000-7000-8000-000000000001","key":"USD-2026-09-01",
             "epoch":1,"sequence":1,"occurredAt":"2026-09-01T01:00:00Z","actor":"finance",
             "body":{"currency":"USD","day":"2026-09-01","rate":"7.1","source":"test","later":"a field of tomorrow"}}""";

    final Store store = TestStores.fresh("reward");
    final ParkedEvents parked = new ParkedEvents(store, InstantSource.system());

    @Test
    void is_read_with_fields_it_does_not_know_yet() {
        var heard = new ArrayList<String>();

        intake(event -> heard.add(event.body().rate())).take(event(RATE));

        assertThat(heard).containsExactly("7.1");
        assertThat(parked.count()).isZero();
    }

    @Test
    void is_parked_when_it_cannot_be_understood_and_read_once_it_is_released() {
        var heard = new ArrayList<String>();
        Consumer<Event<ExchangeRateState>> stumbling = event -> {
            if (heard.isEmpty()) {
                heard.add("stumbled");
                throw new IllegalArgumentException("no such currency");
            }
            heard.add(event.body().rate());
        };
        var intake = intake(stumbling);

        intake.take(event(RATE));

        assertThat(parked.list(10)).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("USD-2026-09-01");
            assertThat(one.reason()).isEqualTo("IllegalArgumentException");
        });
        assertThat(intake.release(parked.list(10).getFirst().id())).isTrue();
        assertThat(heard).containsExactly("stumbled", "7.1");
        assertThat(parked.count()).isZero();
    }

    @Test
    void is_copied_in_bulk_and_parked_alone_where_it_cannot_be_understood() {
        var copies = new Copies<>(store, ExchangeRateEvent.TOPIC, ExchangeRateState.class);
        var intake = new EventIntake(List.of(copies.reader()), parked, new JsonMapper());

        intake.takeAll(List.of(
                event(0, RATE),
                event(1, "{"),
                event(2, RATE.replace("\"7.1\"", "\"7.2\"").replace(":1,\"occ", ":2,\"occ"))));

        assertThat(copies.find("USD-2026-09-01").orElseThrow().rate()).isEqualTo("7.2");
        assertThat(parked.list(10))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).endsWith(":1"));
    }

    /// As temporary as a store that does not answer: it must come again, not wait for a person.
    @Test
    void is_delivered_again_when_the_record_it_changes_waits_for_the_relay() {
        var quotes = new Quotes(store);
        quotes.add("USD", new Quote("USD", new Rate("7.1")), RateAction.PUBLISHED, ACT);
        Consumer<Event<ExchangeRateState>> correcting = event -> {
            for (int decision = 0; decision < 100; decision++) {
                var rate = new Rate(event.body().rate() + decision);
                quotes.change("USD", RateAction.CORRECTED, ACT, _ -> Outcome.done(new Quote("USD", rate)));
            }
        };

        assertThatThrownBy(() -> intake(correcting).take(event(RATE))).isInstanceOf(PendingFull.class);
        assertThat(parked.count()).isZero();
    }

    private EventIntake intake(Consumer<Event<ExchangeRateState>> accept) {
        var reader = new EventReader<>(ExchangeRateEvent.TOPIC, ExchangeRateState.class, accept);
        return new EventIntake(List.of(reader), parked, new JsonMapper());
    }

    private static ConsumerRecord<String, String> event(String json) {
        return event(0, json);
    }

    private static ConsumerRecord<String, String> event(long offset, String json) {
        return new ConsumerRecord<>(ExchangeRateEvent.TOPIC, 0, offset, "USD-2026-09-01", json);
    }
}
