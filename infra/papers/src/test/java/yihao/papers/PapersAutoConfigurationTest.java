package yihao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;
import yihao.embedded.store.EmbeddedStore;
import yihao.papers.PapersAutoConfiguration.Settings;
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

    @Test
    void keeps_none_without_a_store() {
        service.run(context -> assertThat(context).doesNotHaveBean(Papers.class));
    }
}
