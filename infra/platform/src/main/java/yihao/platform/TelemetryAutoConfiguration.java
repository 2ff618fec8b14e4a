package yihao.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import yihao.platform.events.ParkedEvents;
import yihao.platform.events.Relay;
import yihao.platform.events.RelayLoop;
import yihao.platform.journal.Journal;
import yihao.platform.journal.JournalHeads;
import yihao.platform.secrecy.RewrapKeys;
import yihao.platform.telemetry.CopiesBehind;
import yihao.platform.telemetry.Reading;
import yihao.platform.telemetry.TakeReadings;
import yihao.platform.telemetry.TraceInLog;

/// What every service says of itself in figures.
@AutoConfiguration(after = {EventsAutoConfiguration.class, SecrecyAutoConfiguration.class})
@ConditionalOnProperty("yihao.service")
class TelemetryAutoConfiguration {

    @Bean
    TakeReadings takeReadings(ObjectProvider<Reading> readings, MeterRegistry meters) {
        return new TakeReadings(readings.orderedStream().toList(), meters);
    }

    @Bean
    TraceInLog traceInLog() {
        return new TraceInLog();
    }

    @Bean
    Reading copiesBehind(ObjectProvider<KafkaMessageListenerContainer<String, String>> intake) {
        return Reading.by(
                "topic",
                "yihao.copies.behind.events",
                "events of other services that are not read yet",
                () -> CopiesBehind.of(intake.stream().flatMap(reader -> reader.metrics().values().stream())));
    }

    @Bean
    Reading relayLag(Relay relay, Clock clock) {
        return Reading.one(
                "yihao.relay.lag",
                "seconds",
                "how long the oldest decision waits that the other services have not heard of",
                () -> seconds(relay.waitingSince(), clock.instant()));
    }

    private static double seconds(Optional<Instant> since, Instant now) {
        return since.map(oldest -> Math.max(0, Duration.between(oldest, now).toMillis() / 1000.0))
                .orElse(0.0);
    }

    @Bean
    Reading relayWaiting(Relay relay) {
        return Reading.one(
                "yihao.relay.waiting", "records", "records with decisions that wait for the relay", relay::waiting);
    }

    @Bean
    Reading relayFailing(RelayLoop loop) {
        return Reading.one(
                "yihao.relay.failing",
                "",
                "1 while the last round of the relay here failed",
                () -> loop.failing() ? 1 : 0);
    }

    @Bean
    Reading parkedEventCount(ParkedEvents parked) {
        return Reading.one(
                "yihao.parked", "events", "events of other services that could not be read and wait", parked::count);
    }

    @Bean
    Reading journalEntries(Journal journal) {
        return Reading.one(
                "yihao.journal",
                "entries",
                "entries of this service's journal",
                () -> journal.head().number());
    }

    @Bean
    Reading journalHeadsKept(JournalHeads heads) {
        return Reading.by(
                "of",
                "yihao.journal.kept.entries",
                "entries of another service's journal of which a head is kept here",
                heads::newest);
    }

    /// Of a service that keeps personal data.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(RewrapKeys.class)
    static class PersonKeyReadings {

        @Bean
        Reading keysWaiting(RewrapKeys keys) {
            return Reading.one(
                    "yihao.person.keys.waiting",
                    "",
                    "persons' keys that still lie under an earlier master",
                    () -> keys.progress().waiting());
        }

        @Bean
        Reading keysLocked(RewrapKeys keys) {
            return Reading.one(
                    "yihao.person.keys.locked",
                    "",
                    "persons' keys under a master that is not known here",
                    () -> keys.progress().locked());
        }
    }
}
