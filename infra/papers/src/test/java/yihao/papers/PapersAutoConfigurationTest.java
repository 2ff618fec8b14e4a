package yihao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;
import yihao.embedded.store.EmbeddedStore;
import yihao.papers.PapersAutoConfiguration.Settings;
import yihao.papers.job.ScanLoop;
import yihao.platform.store.Store;

@DisplayName("A service with this room on its class path")
class PapersAutoConfigurationTest {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(PapersAutoConfiguration.class));

    @Test
    void keeps_papers_in_its_own_database_within_the_configured_limits() {
        try (var embedded = EmbeddedStore.temporary();
                var client = MongoClients.create(embedded.uri())) {
            service.withBean(Store.class, () -> new Store(client.getDatabase("x"), "x", JsonMapper.shared()))
                    .withPropertyValues("yihao.papers.max-size=1MB", "yihao.papers.content-types=text/plain")
                    .run(context -> {
                        assertThat(context).hasSingleBean(Papers.class);
                        assertThat(context.getBean(Settings.class).maxSize().toMegabytes())
                                .isEqualTo(1);
                        assertThat(context.getBean(Settings.class).contentTypes())
                                .containsExactly("text/plain");
                    });
        }
    }

    private ApplicationContextRunner with(MongoClient client) {
        return service.withBean(Store.class, () -> new Store(client.getDatabase("x"), "x", JsonMapper.shared()))
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean(Clock.class, Clock::systemUTC);
    }

    @Test
    void hands_out_what_is_not_scanned_unless_there_is_a_scanner_or_it_was_told_otherwise() {
        try (var embedded = EmbeddedStore.temporary();
                var client = MongoClients.create(embedded.uri())) {
            var laptop = with(client);
            laptop.run(context -> assertThat(context.getBean(Release.class)).isEqualTo(Release.ALSO_UNSCANNED));
            laptop.withPropertyValues("yihao.papers.unscanned=refuse")
                    .run(context -> assertThat(context.getBean(Release.class)).isEqualTo(Release.ONLY_CLEAN));
            laptop.withPropertyValues("yihao.papers.scanner=clamav", "yihao.papers.unscanned=allow")
                    .run(context -> {
                        assertThat(context).hasSingleBean(ScanLoop.class);
                        assertThat(context.getBean(Release.class)).isEqualTo(Release.ONLY_CLEAN);
                        assertThat(context.getBean(MeterRegistry.class)
                                        .get("yihao.papers.scans.waiting")
                                        .gauge()
                                        .value())
                                .isZero();
                    });
        }
    }

    @Test
    void does_not_start_in_production_before_somebody_has_chosen() {
        try (var embedded = EmbeddedStore.temporary();
                var client = MongoClients.create(embedded.uri())) {
            var production = with(client).withPropertyValues("spring.profiles.active=production");
            production.run(context -> assertThat(context).hasFailed());
            production
                    .withPropertyValues("yihao.papers.scanner=none")
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .hasMessageContaining("yihao.papers.unscanned"));
            production
                    .withPropertyValues("yihao.papers.scanner=none", "yihao.papers.unscanned=allow")
                    .run(context -> assertThat(context.getBean(Release.class)).isEqualTo(Release.ALSO_UNSCANNED));
            production
                    .withPropertyValues("yihao.papers.scanner=clamav")
                    .run(context -> assertThat(context).hasSingleBean(ScanLoop.class));
        }
    }

    @Test
    void keeps_none_without_a_store() {
        service.run(context -> assertThat(context).doesNotHaveBean(Papers.class));
    }
}
