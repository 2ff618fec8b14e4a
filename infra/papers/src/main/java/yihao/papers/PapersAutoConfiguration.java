package yihao.papers;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import yihao.papers.PapersAutoConfiguration.Settings.Scanners;
import yihao.papers.PapersAutoConfiguration.Settings.Unscanned;
import yihao.papers.clamav.ClamAv;
import yihao.papers.job.ScanLoop;
import yihao.papers.mongo.MongoPapers;
import yihao.papers.mongo.MongoScanQueue;
import yihao.platform.store.Store;

/// A service that has this room on its class path keeps papers in its own database.
@AutoConfiguration(afterName = "yihao.platform.PlatformAutoConfiguration")
@ConditionalOnBean(Store.class)
@EnableConfigurationProperties(PapersAutoConfiguration.Settings.class)
class PapersAutoConfiguration {

    /// What a claim lasts beyond the two questions to the scanner.
    private static final Duration MARGIN = Duration.ofMinutes(1);

    /// What differs between places.
    ///
    /// @param unscanned whether files that nobody could scan are handed out; asked only where there is no scanner
    @ConfigurationProperties("yihao.papers")
    record Settings(
            @DefaultValue("20MB") DataSize maxSize,

            @DefaultValue({
                "application/pdf",
                "application/ofd",
                "image/png",
                "image/jpeg",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
            Set<String> contentTypes,

            @Nullable Scanners scanner,
            @Nullable Unscanned unscanned,
            @DefaultValue ClamAvSettings clamav) {

        enum Scanners {
            NONE,
            CLAMAV
        }

        enum Unscanned {
            ALLOW,
            REFUSE
        }
    }

    /// @param address `unix:/path` or `host:port`
    /// @param timeout to connect, to send a file and to be answered
    record ClamAvSettings(
            @DefaultValue("127.0.0.1:3310") String address,
            @DefaultValue("60s") Duration timeout) {}

    /// @throws IllegalStateException in production where nobody has chosen
    static Release release(Settings settings, boolean production) {
        if (settings.scanner() == Scanners.CLAMAV) {
            return Release.ONLY_CLEAN;
        }
        if (production && (settings.scanner() == null || settings.unscanned() == null)) {
            throw new IllegalStateException(
                    "A production service needs yihao.papers.scanner: clamav, or none together "
                            + "with yihao.papers.unscanned, which says whether unscanned files are handed out (allow or refuse)");
        }
        return settings.unscanned() == Unscanned.REFUSE ? Release.ONLY_CLEAN : Release.ALSO_UNSCANNED;
    }

    @Bean
    Release paperRelease(Settings settings, Environment environment) {
        return release(settings, environment.matchesProfiles("production"));
    }

    @Bean
    @ConditionalOnMissingBean
    Papers papers(Store store, Settings settings, Release paperRelease) {
        var limits = new PaperLimits(settings.maxSize().toBytes(), settings.contentTypes());
        return new MongoPapers(store.database(), limits, paperRelease, InstantSource.system());
    }

    @Bean
    ScanViews scanViews(Papers papers, Release paperRelease) {
        return new ScanViews(papers, paperRelease);
    }

    @Bean
    @ConditionalOnProperty(name = "yihao.papers.scanner", havingValue = "clamav")
    ScanLoop scanLoop(
            Store store, Settings settings, List<InfectionListener> listeners, MeterRegistry meters, Clock clock) {
        var queue = new MongoScanQueue(store.database());
        var timeout = settings.clamav().timeout();
        var scanner = new ClamAv(settings.clamav().address(), timeout);
        var realTime = InstantSource.system();
        var scanPapers = new ScanPapers(
                queue, scanner, listeners, timeout.multipliedBy(2).plus(MARGIN), realTime, clock);
        return new ScanLoop(scanPapers, queue, meters, realTime);
    }
}
