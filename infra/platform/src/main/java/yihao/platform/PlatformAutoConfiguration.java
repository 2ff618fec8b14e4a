package yihao.platform;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.observability.ObservabilitySettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.trail.TellTrail;
import yihao.kernel.trail.Trail;
import yihao.kernel.trail.Trailed;
import yihao.platform.clock.Clocks;
import yihao.platform.events.Epoch;
import yihao.platform.jobs.Leases;
import yihao.platform.journal.Journal;
import yihao.platform.journal.JournalExports;
import yihao.platform.journal.JournalHeads;
import yihao.platform.journal.JournalTrail;
import yihao.platform.journal.Restorations;
import yihao.platform.journal.VerifyJournal;
import yihao.platform.period.ClosePeriods;
import yihao.platform.store.DeriveSearchKeys;
import yihao.platform.store.Store;
import yihao.platform.telemetry.JobMeters;

/// The store, the journal and the clock of a service.
@AutoConfiguration(after = JacksonAutoConfiguration.class)
@ConditionalOnProperty("yihao.service")
@EnableConfigurationProperties(PlatformProperties.class)
@EnableScheduling
class PlatformAutoConfiguration {

    /// Without it nobody would see what each command of the store costs to be observed.
    private static final String TRACES_GO_TO = "management.opentelemetry.tracing.export.otlp.endpoint";

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    MongoClient mongoClient(PlatformProperties properties, Environment environment, ObservationRegistry observations) {
        var store = properties.store();
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.uri()))
                .applicationName("yihao-" + properties.service())
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(millis(store.found()), MILLISECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout((int) millis(store.answer()), MILLISECONDS))
                .applyToConnectionPoolSettings(pool ->
                        pool.maxSize(store.connections()).maxWaitTime(millis(store.connection()), MILLISECONDS));
        if (environment.containsProperty(TRACES_GO_TO)) {
            settings.observabilitySettings(ObservabilitySettings.micrometerBuilder()
                    .observationRegistry(observations)
                    .build());
        }
        var client = MongoClients.create(settings.build());
        StoreAtStart.await(client.getDatabase(properties.database()), store.start());
        return client;
    }

    private static long millis(Duration time) {
        return time.toMillis();
    }

    @Bean
    Store store(MongoClient client, PlatformProperties properties, JsonMapper json) {
        return new Store(client.getDatabase(properties.database()), properties.service(), json);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock(PlatformProperties properties) {
        return Clocks.of(properties.clock().file());
    }

    @Bean
    Leases leases(Store store, MeterRegistry meters) {
        return new Leases(store, InstantSource.system(), new JobMeters(meters, InstantSource.system()));
    }

    @Bean
    DeriveSearchKeys deriveSearchKeys(Store store, Leases leases) {
        return new DeriveSearchKeys(store, leases);
    }

    @Bean
    Epoch epoch(Store store) {
        return new Epoch(store);
    }

    @Bean
    Journal journal(Store store) {
        return new Journal(store);
    }

    @Bean
    JournalHeads journalHeads(Store store) {
        return new JournalHeads(store);
    }

    @Bean
    Trail trail(Journal journal) {
        return new JournalTrail(journal);
    }

    /// Of the kinds of records that a service says by a [Trailed] each.
    @Bean
    TellTrail tellTrail(Trail trail, ObjectProvider<Trailed> kinds) {
        return new TellTrail(trail, kinds.stream().toList());
    }

    @Bean
    VerifyJournal verifyJournal(Store store, Journal journal) {
        return new VerifyJournal(store, journal);
    }

    @Bean
    JournalExports journalExports(Store store, Journal journal) {
        return new JournalExports(store, journal);
    }

    @Bean
    Restorations restorations(Store store, Clock clock) {
        var restorations = new Restorations(store);
        restorations.record(clock.instant());
        return restorations;
    }

    @Bean
    ClosePeriods closePeriods(Store store, Journal journal, Leases leases, Clock clock) {
        return new ClosePeriods(store, journal, leases, clock);
    }
}
