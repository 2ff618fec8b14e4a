package yihao.platform;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.lead.OfficerEvent;
import yihao.contracts.lead.OfficerState;
import yihao.contracts.platform.JournalHeadEvent;
import yihao.contracts.platform.JournalHeadState;
import yihao.contracts.platform.RepublicationEvent;
import yihao.contracts.platform.RepublicationState;
import yihao.platform.events.Bus;
import yihao.platform.events.Copies;
import yihao.platform.events.Epoch;
import yihao.platform.events.EventIntake;
import yihao.platform.events.EventReader;
import yihao.platform.events.KafkaBus;
import yihao.platform.events.LossSettlements;
import yihao.platform.events.LostByRestore;
import yihao.platform.events.ParkedEvents;
import yihao.platform.events.Relay;
import yihao.platform.events.RelayLoop;
import yihao.platform.events.Republication;
import yihao.platform.events.SweepCopies;
import yihao.platform.identity.OfficerCopies;
import yihao.platform.identity.Officers;
import yihao.platform.jobs.Leases;
import yihao.platform.journal.Journal;
import yihao.platform.journal.JournalHeads;
import yihao.platform.reminder.RunningClocks;
import yihao.platform.reminder.TellClocks;
import yihao.platform.store.Store;

/// The relay, the bus and the intake of a service.
@AutoConfiguration(after = PlatformAutoConfiguration.class)
@ConditionalOnProperty("yihao.service")
class EventsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Bus bus(PlatformProperties properties) {
        return new KafkaBus(
                properties.kafka().bootstrap(),
                properties.service(),
                properties.kafka().client());
    }

    @Bean
    Relay relay(Store store, Bus bus, Journal journal, Epoch epoch) {
        return new Relay(store, bus, journal, epoch, InstantSource.system());
    }

    @Bean
    RelayLoop relayLoop(Store store, Relay relay, Leases leases) {
        return new RelayLoop(store, relay, leases, InstantSource.system());
    }

    /// For who asks; the relay has its own and does what is asked.
    @Bean
    Republication republication(Store store, Bus bus, Journal journal, Epoch epoch) {
        return new Republication(store, bus, journal, epoch, InstantSource.system());
    }

    @Bean
    EventReader<RepublicationState> republicationReader(Store store) {
        return new Copies<>(store, RepublicationEvent.TOPIC, RepublicationState.class).reader();
    }

    @Bean
    @ConditionalOnBean(RunningClocks.class)
    TellClocks tellClocks(
            Store store, List<RunningClocks> clocks, Leases leases, Clock clock, PlatformProperties properties) {
        return new TellClocks(
                store, clocks, leases, clock, properties.reminders().daysAhead());
    }

    @Bean
    SweepCopies sweepCopies(Store store, Leases leases) {
        return new SweepCopies(store, leases, InstantSource.system());
    }

    @Bean
    LossSettlements lossSettlements(Store store, LostByRestore lost) {
        return new LossSettlements(store, lost);
    }

    @Bean
    LostByRestore lostByRestore(Store store) {
        return new LostByRestore(store, InstantSource.system());
    }

    @Bean
    ParkedEvents parkedEvents(Store store) {
        return new ParkedEvents(store, InstantSource.system());
    }

    @Bean
    EventReader<JournalHeadState> journalHeadReader(Store store, JournalHeads heads) {
        return new EventReader<>(JournalHeadEvent.TOPIC, JournalHeadState.class, event -> {
            if (!event.key().equals(store.service())) {
                heads.keep(event);
            }
        });
    }

    @Bean
    EventIntake eventIntake(
            ObjectProvider<EventReader<?>> readers,
            ParkedEvents parked,
            JsonMapper json,
            ObservationRegistry observations) {
        return new EventIntake(readers.orderedStream().toList(), parked, json, observations);
    }

    @Bean
    @ConditionalOnProperty(name = "yihao.kafka.intake", havingValue = "true", matchIfMissing = true)
    KafkaMessageListenerContainer<String, String> intakeContainer(
            EventIntake intake, Epoch epoch, PlatformProperties properties) {
        var container = new ContainerProperties(intake.topics().toArray(String[]::new));
        // a restored service reads every topic from its beginning: its copies are as old as the backup
        container.setGroupId("yihao-" + properties.service() + (epoch.hasRisen() ? "-" + epoch.current() : ""));
        container.setMissingTopicsFatal(false);
        container.setMessageListener((BatchMessageListener<String, String>) intake::takeAll);
        container.setClientId(properties.service());
        var listener = new KafkaMessageListenerContainer<>(consumers(properties), container);
        // only what passes gets here, a store that does not answer or a full record: wait for it, however long
        listener.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS)));
        listener.setBeanName("intake-" + properties.service());
        return listener;
    }

    private static DefaultKafkaConsumerFactory<String, String> consumers(PlatformProperties properties) {
        var settings = new HashMap<String, Object>(properties.kafka().client());
        settings.putAll(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                properties.kafka().bootstrap(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                5_000,
                // how long the topics of an instance that died wait for the next one
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000));
        return new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /// Officers by copy; lead-service, which owns them, brings its own.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Officers.class)
    static class OfficersByCopy {

        @Bean
        Copies<OfficerState> officerCopies(Store store) {
            return new Copies<>(store, OfficerEvent.TOPIC, OfficerState.class);
        }

        @Bean
        EventReader<OfficerState> officerReader(Copies<OfficerState> copies) {
            return copies.reader();
        }

        @Bean
        Officers officers(Copies<OfficerState> copies) {
            return new OfficerCopies(copies);
        }
    }
}
