package yihao.papers;

import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import yihao.papers.mongo.MongoPapers;
import yihao.platform.store.Store;

/// A service that has this room on its class path keeps papers in its own database.
@AutoConfiguration(afterName = "yihao.platform.PlatformAutoConfiguration")
@ConditionalOnBean(Store.class)
@EnableConfigurationProperties(PapersAutoConfiguration.Settings.class)
class PapersAutoConfiguration {

    /// What differs between places.
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
            Set<String> contentTypes) {}

    @Bean
    @ConditionalOnMissingBean
    Papers papers(Store store, Settings settings) {
        return new MongoPapers(
                store.database(), new PaperLimits(settings.maxSize().toBytes(), settings.contentTypes()));
    }
}
