package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.testkit.platform.RelayTest.ACT;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.lead.ExchangeRateEvent;
import yihao.contracts.lead.ExchangeRateState;
import yihao.contracts.platform.RepublicationEvent;
import yihao.contracts.platform.RepublicationState;
import yihao.kernel.Outcome;
import yihao.platform.events.Bus;
import yihao.platform.events.Copies;
import yihao.platform.events.Epoch;
import yihao.platform.events.EventIntake;
import yihao.platform.events.LostByRestore;
import yihao.platform.events.ParkedEvents;
import yihao.platform.events.Relay;
import yihao.platform.events.RelayLoop;
import yihao.platform.events.Republication;
import yihao.platform.events.SweepCopies;
import yihao.platform.jobs.Leases;
import yihao.platform.journal.Journal;
import yihao.platform.store.Store;
import yihao.testkit.platform.RelayTest.Quote;
import yihao.testkit.platform.RelayTest.Quotes;
import yihao.testkit.platform.RelayTest.Rate;
import yihao.testkit.platform.RelayTest.RateAction;
import yihao.testkit.service.MemoryBus;

@DisplayName("G8 A republication")
class RepublicationTest {

    static final InstantSource NOW = InstantSource.system();

    final Store owner = TestStores.fresh("lead");
    final Store reader = TestStores.fresh("project");
    final Quotes quotes = new Quotes(owner);
    final Leases leases = new Leases(owner, NOW);
    final MemoryBus bus = new MemoryBus();
    final Copies<ExchangeRateState> copies = new Copies<>(reader, ExchangeRateEvent.TOPIC, ExchangeRateState.class);
    final EventIntake intake = new EventIntake(
            List.of(copies.reader(), new Copies<>(reader, RepublicationEvent.TOPIC, RepublicationState.class).reader()),
            new ParkedEvents(reader, NOW),
            new JsonMapper());
    final SweepCopies sweep = new SweepCopies(reader, new Leases(reader, NOW), NOW);
    int heard;

    void publish(String currency, String rate) {
        quotes.add(currency, new Quote(currency, new Rate(rate)), RateAction.PUBLISHED, ACT);
    }

    void correct(String currency, String rate) {
        quotes.change(currency, RateAction.CORRECTED, ACT, _ -> Outcome.done(new Quote(currency, new Rate(rate))));
    }

    /// One life of the service, as far as its relay goes.
    void relay(Bus to) {
        var relay = new Relay(owner, to, new Journal(owner), new Epoch(owner), NOW);
        var loop = new RelayLoop(owner, relay, leases, NOW);
        while (loop.round()) {
            // one more
        }
    }

    void readerHears() {
        for (var sent : bus.sent().subList(heard, bus.sent().size())) {
            intake.take(new org.apache.kafka.clients.consumer.ConsumerRecord<>(
                    sent.topic(), 0, heard++, sent.key(), sent.json()));
        }
    }

    Republication republication() {
        return new Republication(owner, bus, new Journal(owner), new Epoch(owner), NOW);
    }

    /// As a backup finds it that was made after the first correction.
    void isRestored() {
        var collection = owner.collection("quotes");
        collection.deleteOne(Filters.eq("_id", "EUR"));
        collection.updateOne(
                Filters.eq("_id", "USD"),
                Updates.combine(Updates.set("version", 1L), Updates.set("state.rate", "7.1")));
        owner.collection("service_state").updateOne(Filters.eq("_id", "epoch"), Updates.set("value", 2L));
    }

    List<JsonNode> told() {
        return bus.sent(ExchangeRateEvent.TOPIC).stream()
                .map(sent -> new JsonMapper().readTree(sent.json()))
                .toList();
    }

    @Test
    void tells_each_record_as_it_stands_with_what_happened_to_it_last() {
        publish("USD", "7.1");
        correct("USD", "7.2");
        relay(bus);
        var before = told().size();

        republication().ask("operator");
        relay(bus);

        assertThat(told()).hasSize(before + 1).last().satisfies(event -> {
            assertThat(event.at("/type").asString()).isEqualTo("lead.exchange-rate-corrected.v1");
            assertThat(event.at("/sequence").asLong()).isEqualTo(2);
            assertThat(event.at("/body/rate").asString()).isEqualTo("7.2");
            assertThat(event.at("/actor").asString()).isEqualTo("finance");
        });
        assertThat(republication().progress().orElseThrow().finishedAt()).isNotNull();
        assertThat(bus.sent(RepublicationEvent.TOPIC)).hasSize(1);
    }

    @Test
    void is_asked_for_once_while_it_runs() {
        var first = republication().ask("operator");

        assertThat(republication().ask("somebody.else"))
                .extracting(Republication.Progress::number, Republication.Progress::by)
                .containsExactly(first.number(), "operator");
    }

    @Test
    void goes_on_where_it_was_broken_off() {
        for (int i = 100; i < 1_120; i++) {
            publish("C" + i, "7.1");
        }
        relay(new MemoryBus());
        republication().ask("operator");
        var dying = new DyingBus(bus, 2);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> relay(dying)).hasMessage("died");
        var after = told().size();
        relay(bus);

        assertThat(after).isEqualTo(500);
        assertThat(told()).hasSize(1_020);
        assertThat(republication().progress().orElseThrow().told())
                .containsExactly(new RepublicationState.Told(ExchangeRateEvent.TOPIC, 1_020));
    }

    @Test
    void starts_by_itself_once_the_epoch_has_risen() {
        publish("USD", "7.1");
        relay(bus);
        relay(bus);
        assertThat(republication().progress()).isEmpty();

        owner.collection("service_state").updateOne(Filters.eq("_id", "epoch"), Updates.set("value", 2L));
        relay(bus);
        relay(bus);

        assertThat(told()).hasSize(2);
        assertThat(republication().progress().orElseThrow().by()).isEqualTo("epoch");
    }

    @Test
    void lets_readers_follow_a_restored_owner_and_keep_what_it_has_forgotten() {
        publish("USD", "7.1");
        correct("USD", "7.2");
        publish("EUR", "8.1");
        publish("GBP", "9.1");
        relay(bus);
        readerHears();

        isRestored();
        relay(bus);
        readerHears();

        assertThat(sweep.sweep()).isTrue();
        assertThat(copies.find("USD").orElseThrow().rate()).isEqualTo("7.1");
        assertThat(copies.find("GBP")).isPresent();
        assertThat(copies.find("EUR")).isEmpty();
        assertThat(new LostByRestore(reader, NOW).list(9))
                .extracting(LostByRestore.Lost::key, LostByRestore.Lost::sequence, LostByRestore.Lost::known)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("EUR", 1L, null),
                        org.assertj.core.groups.Tuple.tuple("USD", 2L, 1L));
    }

    @Test
    void takes_no_copy_away_before_all_the_others_have_come() {
        publish("USD", "7.1");
        publish("EUR", "8.1");
        publish("GBP", "9.1");
        relay(bus);
        readerHears();
        isRestored();
        relay(bus);

        heard = bus.sent().size() - 1; // what ends it comes before what it told
        readerHears();
        assertThat(sweep.sweep()).isFalse();
        assertThat(copies.find("EUR")).isPresent();

        heard = 3;
        readerHears();
        assertThat(sweep.sweep()).isTrue();
        assertThat(copies.query(Filters.gt("_id", ""), 9)).hasSize(2);
    }

    @Test
    void takes_a_copy_away_again_that_came_back_with_what_was_told_before() {
        publish("EUR", "8.1");
        publish("USD", "7.1");
        relay(bus);
        readerHears();
        isRestored();
        relay(bus);
        readerHears();
        assertThat(sweep.sweep()).isTrue();

        heard = 0;
        readerHears();
        assertThat(copies.find("EUR")).isPresent();
        assertThat(sweep.sweep()).isTrue();

        assertThat(copies.query(Filters.gt("_id", ""), 9)).hasSize(1);
        assertThat(new LostByRestore(reader, NOW).count()).as("the same loss").isOne();
    }

    @Test
    void what_is_decided_meanwhile_is_told_later_than_what_it_told() {
        publish("USD", "7.1");
        relay(bus);
        republication().ask("operator");
        correct("USD", "7.2");

        relay(bus);

        assertThat(told())
                .last()
                .satisfies(event -> assertThat(event.at("/sequence").asLong()).isEqualTo(2));
    }

    /// Sends that often and then dies.
    private static final class DyingBus implements Bus {
        private final MemoryBus bus;
        private int left;

        DyingBus(MemoryBus bus, int left) {
            this.bus = bus;
            this.left = left;
        }

        @Override
        public void fenceOthers() {}

        @Override
        public void send(List<Message> messages) {
            if (left-- == 0) {
                throw new IllegalStateException("died");
            }
            bus.send(new ArrayList<>(messages));
        }
    }
}
