package yihao.platform.events;

import com.mongodb.MongoException;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.Event;
import yihao.platform.store.PendingFull;

/// Reads one record of the bus and hands it to its reader. Unknown fields are ignored; what cannot be read is parked;
/// only a store that does
/// not answer makes the intake wait.
public final class EventIntake {

    private static final Logger LOG = LoggerFactory.getLogger(EventIntake.class);

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-.*");

    private final Map<String, List<EventReader<?>>> readers;
    private final ParkedEvents parked;
    private final ObjectReader json;
    private final ObservationRegistry observations;

    public EventIntake(List<EventReader<?>> readers, ParkedEvents parked, JsonMapper json) {
        this(readers, parked, json, ObservationRegistry.NOOP);
    }

    public EventIntake(
            List<EventReader<?>> readers, ParkedEvents parked, JsonMapper json, ObservationRegistry observations) {
        this.observations = observations;
        this.readers = readers.stream().collect(Collectors.groupingBy(EventReader::topic));
        this.parked = parked;
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public List<String> topics() {
        return readers.keySet().stream().sorted().toList();
    }

    /// @throws MongoException when the store does not answer: the record is to be delivered again
    /// @throws PendingFull when a record to change waits for the relay: likewise
    public void take(ConsumerRecord<String, String> event) {
        try {
            read(event.topic(), event.value());
        } catch (MongoException | PendingFull e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Parked an event of {} with key {}", event.topic(), event.key(), e);
            parked.park(event, e);
        }
    }

    /// What was fetched at once: the same as one after the other, in fewer calls of the store.
    ///
    /// @throws MongoException when the store does not answer: all of them are to be delivered again
    /// @throws PendingFull when a record to change waits for the relay: likewise
    public void takeAll(List<ConsumerRecord<String, String>> events) {
        var byTopic = events.stream().collect(Collectors.groupingBy(ConsumerRecord::topic));
        byTopic.forEach((topic, ofTopic) -> {
            var all = readers.getOrDefault(topic, List.of());
            if (ofTopic.size() == 1 || all.stream().anyMatch(reader -> reader.inBulk() == null)) {
                ofTopic.forEach(this::take);
            } else {
                all.forEach(reader -> takeInBulk(reader, ofTopic));
            }
        });
    }

    /// Where one among them cannot be read, each is taken by itself, so that it alone is parked.
    private <B> void takeInBulk(EventReader<B> reader, List<ConsumerRecord<String, String>> events) {
        try {
            var read =
                    events.stream().map(event -> parsed(reader, event.value())).toList();
            Objects.requireNonNull(reader.inBulk()).accept(read);
        } catch (MongoException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debug("One of {} events is not readable", events.size(), e);
            events.forEach(this::take);
        }
    }

    /// Tries a parked event again; it stays parked when that fails.
    ///
    /// @return false when there is no such parked event
    public boolean release(String id) {
        var found = parked.find(id);
        found.ifPresent(document -> {
            read(
                    document.getString("topic").getValue(),
                    document.getString("json").getValue());
            parked.remove(id);
        });
        return found.isPresent();
    }

    private void read(String topic, String text) {
        for (var reader : readers.getOrDefault(topic, List.of())) {
            accept(reader, text);
        }
    }

    /// In the trace of the request that caused the event; its number stands in the log lines.
    private <B> void accept(EventReader<B> reader, String text) {
        var event = parsed(reader, text);
        Observation.createNotStarted("yihao.event", () -> causeOf(event), observations)
                .lowCardinalityKeyValue("topic", reader.topic())
                .observe(() -> {
                    try (var _ = MDC.putCloseable("requestId", requestOf(event))) {
                        reader.accept().accept(event);
                    }
                });
    }

    private static <B> ReceiverContext<Event<B>> causeOf(Event<B> event) {
        var context = new ReceiverContext<Event<B>>(
                (carrier, field) -> field.equals("traceparent") ? carrier.traceparent() : null);
        context.setCarrier(event);
        return context;
    }

    private static String requestOf(Event<?> event) {
        var cause = event.traceparent() == null ? null : TRACEPARENT.matcher(event.traceparent());
        return cause != null && cause.matches()
                ? cause.group(1)
                : event.eventId().toString();
    }

    private <B> Event<B> parsed(EventReader<B> reader, String text) {
        var type = json.getTypeFactory().constructParametricType(Event.class, reader.body());
        return json.forType(type).readValue(text);
    }
}
