package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.testkit.twins.Acts.actor;
import static yihao.testkit.twins.Acts.by;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.lead.ExchangeRateEvent;
import yihao.contracts.lead.ExchangeRateState;
import yihao.contracts.platform.JournalHeadEvent;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.trail.Trail;
import yihao.platform.events.Bus;
import yihao.platform.events.Epoch;
import yihao.platform.events.EventsOut;
import yihao.platform.events.Relay;
import yihao.platform.journal.Journal;
import yihao.platform.journal.JournalTrail;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.testkit.service.MemoryBus;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G7 The relay")
class RelayTest {

    static final Act ACT = by(actor("finance", "dept-finance", Function.FINANCE), "2026-09-01T01:00:00Z");
    static final Act LATER = by(ACT.actor(), "2026-09-01T02:00:00Z");

    enum RateAction {
        PUBLISHED,
        CORRECTED
    }

    record Rate(String value) {
        Rate {
            assertThat(value).isNotNull();
        }
    }

    record Quote(String currency, Rate rate) {}

    static final class Quotes extends MongoAggregates<Quote> {
        Quotes(Store store) {
            super(
                    store,
                    AggregateKind.of("quotes", Quote.class)
                            .events(EventsOut.named(
                                    ExchangeRateEvent.class,
                                    (_, quote) -> new ExchangeRateState(
                                            quote.currency(),
                                            java.time.LocalDate.of(2026, 9, 1),
                                            quote.rate().value(),
                                            "test"))));
        }
    }

    /// A bus that does not take what goes to that topic; to none: to any.
    private static final class Down implements Bus {
        private final List<List<Message>> tried = new ArrayList<>();
        private final String topic;

        Down(String topic) {
            this.topic = topic;
        }

        @Override
        public void fenceOthers() {}

        @Override
        public void send(List<Message> messages) {
            tried.add(messages);
            if (messages.getFirst().topic().startsWith(topic)) {
                throw new IllegalStateException("bus down");
            }
        }
    }

    final Store store = TestStores.fresh("lead");
    final Journal journal = new Journal(store);
    final MemoryBus bus = new MemoryBus();
    final Quotes quotes = new Quotes(store);

    Relay relay(Bus to) {
        return new Relay(store, to, journal, new Epoch(store), InstantSource.system());
    }

    @Test
    void delivers_each_decision_once_in_order_and_journals_it() {
        quotes.add("USD", new Quote("USD", new Rate("7.1")), RateAction.PUBLISHED, ACT);
        quotes.change("USD", RateAction.CORRECTED, ACT, q -> Outcome.done(new Quote("USD", new Rate("7.2"))));

        relay(bus).run();
        relay(bus).run();

        var json = new JsonMapper();
        assertThat(bus.sent(ExchangeRateEvent.TOPIC).stream().map(sent -> json.readTree(sent.json())))
                .extracting(
                        event -> event.at("/type").asString(),
                        event -> event.at("/sequence").asLong(),
                        event -> event.at("/body/rate").asString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lead.exchange-rate-published.v1", 1L, "7.1"),
                        org.assertj.core.groups.Tuple.tuple("lead.exchange-rate-corrected.v1", 2L, "7.2"));
        assertThat(journal.about("quotes", "USD")).hasSize(2);
        assertThat(journal.head().number()).isEqualTo(2);
        assertThat(relay(bus).waitingSince()).isEmpty();
    }

    @Test
    void what_was_decided_about_a_document_is_known_before_it_ran() {
        quotes.add("NZD", new Quote("NZD", new Rate("4.1")), RateAction.PUBLISHED, ACT);
        relay(bus).run();
        quotes.change("NZD", RateAction.CORRECTED, ACT, _ -> Outcome.done(new Quote("NZD", new Rate("4.2"))));

        assertThat(journal.about("quotes", "NZD")).hasSize(1);
        assertThat(journal.decisionsAbout("quotes", "NZD"))
                .extracting(decision -> decision.getString("action").getValue())
                .containsExactly("PUBLISHED", "CORRECTED");
        relay(bus).run();
        assertThat(journal.decisionsAbout("quotes", "NZD")).hasSize(2);
        var trail = new JournalTrail(journal);
        assertThat(trail.steps("quotes", "NZD"))
                .isEqualTo(trail.decisions("quotes", "NZD").stream()
                        .map(Trail.Decision::step)
                        .toList());
    }

    @Test
    void keeps_what_it_could_not_deliver_and_goes_on_when_the_bus_is_back() {
        quotes.add("EUR", new Quote("EUR", new Rate("8.1")), RateAction.PUBLISHED, ACT);
        assertThatThrownBy(() -> relay(new Down("")).run()).hasMessage("bus down");
        assertThat(relay(bus).waitingSince()).isPresent();

        relay(bus).run();

        assertThat(bus.sent(ExchangeRateEvent.TOPIC)).hasSize(1);
    }

    @Test
    void sends_the_events_of_a_key_together_and_in_order() {
        quotes.add("GBP", new Quote("GBP", new Rate("9.1")), RateAction.PUBLISHED, ACT);
        quotes.change("GBP", RateAction.CORRECTED, ACT, q -> Outcome.done(new Quote("GBP", new Rate("9.2"))));
        var down = new Down("");

        assertThatThrownBy(() -> relay(down).run()).hasMessage("bus down");

        assertThat(down.tried)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.list(Bus.Message.class))
                .extracting(Bus.Message::json)
                .satisfiesExactly(
                        first -> assertThat(first).contains("9.1"),
                        second -> assertThat(second).contains("9.2"));
    }

    @Test
    void what_is_decided_while_it_sends_waits_for_the_next_round() {
        quotes.add("HKD", new Quote("HKD", new Rate("0.91")), RateAction.PUBLISHED, ACT);
        var corrected = Outcome.done(new Quote("HKD", new Rate("0.92")));
        var meanwhile = new Between(bus, () -> quotes.change("HKD", RateAction.CORRECTED, ACT, _ -> corrected));

        relay(meanwhile).run();

        assertThat(bus.sent(ExchangeRateEvent.TOPIC)).hasSize(1);
        assertThat(relay(bus).waitingSince()).isPresent();
        relay(bus).run();
        assertThat(bus.sent(ExchangeRateEvent.TOPIC))
                .extracting(sent ->
                        new JsonMapper().readTree(sent.json()).at("/sequence").asLong())
                .containsExactly(1L, 2L);
        assertThat(journal.about("quotes", "HKD")).hasSize(2);
        assertThat(relay(bus).waitingSince()).isEmpty();
    }

    /// A bus on which something happens once, while the first messages are on their way.
    private static final class Between implements Bus {
        private final Bus bus;
        private final Iterator<Runnable> deeds;

        Between(Bus bus, Runnable deed) {
            this.bus = bus;
            this.deeds = List.of(deed).iterator();
        }

        @Override
        public void fenceOthers() {
            bus.fenceOthers();
        }

        @Override
        public void send(List<Message> messages) {
            if (deeds.hasNext()) {
                deeds.next().run();
            }
            bus.send(messages);
        }
    }

    @Test
    void a_crash_after_publishing_repeats_the_event_but_not_the_entry() {
        quotes.add("JPY", new Quote("JPY", new Rate("0.05")), RateAction.PUBLISHED, ACT);
        var crashing = new Down(JournalHeadEvent.TOPIC);
        var entries = List.copyOf(store.collection("quotes")
                .find()
                .map(d -> d.getArray("pending").getFirst().asDocument().getDocument("entry"))
                .into(new ArrayList<>()));
        journal.append(entries);
        assertThat(journal.decisionsAbout("quotes", "JPY")).hasSize(1);
        assertThatThrownBy(() -> relay(crashing).run()).hasMessage("bus down");

        relay(bus).run();

        assertThat(crashing.tried).hasSize(2);
        assertThat(journal.about("quotes", "JPY")).hasSize(1);
        assertThat(journal.head().number()).isOne();
    }

    @Test
    void reads_no_collection_whole() {
        ServiceUnderTest.store().forgetScans();
        quotes.add("CHF", new Quote("CHF", new Rate("9.1")), RateAction.PUBLISHED, ACT);

        relay(bus).run();
        relay(bus).waitingSince();
        journal.decisionsAbout("quotes", "CHF");
        store.replayOf("finance", "some-key");

        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }
}
