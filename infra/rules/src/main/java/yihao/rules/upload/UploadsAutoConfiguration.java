package yihao.rules.upload;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import yihao.kernel.Function;
import yihao.platform.store.Store;
import yihao.rules.RuleBook;
import yihao.rules.upload.job.RuleLoop;
import yihao.rules.upload.mongo.MongoRuleUploads;
import yihao.rules.upload.web.RuleSetController;
import yihao.rules.upload.web.RuleWork;

/// A service whose rule books are beans takes new versions of them in below `/api/services/…/rule-sets`.
@AutoConfiguration(
        afterName = {"yihao.platform.PlatformAutoConfiguration", "yihao.platform.web.PlatformWebAutoConfiguration"})
@ConditionalOnBean(RuleBook.class)
@EnableConfigurationProperties(UploadsAutoConfiguration.Settings.class)
class UploadsAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(UploadsAutoConfiguration.class);

    /// @param propose functions that may write new versions
    /// @param decide functions that put what another person wrote in force
    @ConfigurationProperties("yihao.rules")
    record Settings(
            @DefaultValue({"BUREAU_OFFICER", "BUREAU_HEAD"}) Set<Function> propose,
            @DefaultValue("BUREAU_HEAD") Set<Function> decide) {}

    @Bean
    RuleUploads ruleUploads(Store store) {
        return new MongoRuleUploads(store, RuleSetController.pathOf(store.service()));
    }

    @Bean
    RuleBooks ruleBooks(List<RuleBook<?>> books) {
        return new RuleBooks(books);
    }

    @Bean
    UploadRules uploadRules(RuleUploads ruleUploads, RuleBooks ruleBooks, Settings settings) {
        return new UploadRules(
                ruleUploads,
                ruleBooks,
                settings.propose(),
                settings.decide(),
                (upload, why) -> LOG.warn(
                        "Rules in force that this release cannot read: {} {}: {}",
                        upload.kind(),
                        upload.reference(),
                        why));
    }

    @Bean
    RuleLoop ruleLoop(UploadRules uploadRules) {
        return new RuleLoop(uploadRules);
    }

    @Bean
    RuleWork ruleWork(UploadRules uploadRules, Store store) {
        return new RuleWork(uploadRules, store.service());
    }

    @Bean
    RuleSetController ruleSetController(
            UploadRules uploadRules, RuleBooks ruleBooks, RuleUploads ruleUploads, Store store) {
        return new RuleSetController(uploadRules, ruleBooks, ruleUploads, RuleSetController.pathOf(store.service()));
    }
}
