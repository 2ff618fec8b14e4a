package yihao.project.value;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.store.Store;
import yihao.project.lifecycle.GuideProject;
import yihao.project.value.mongo.MongoEstimates;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class ValueConfiguration {

    @Bean
    RuleBook<ValueTable> valueTables() {
        return ValueTable.FORMAT.book("/rules/value-table-example.yaml");
    }

    @Bean
    Estimates estimates(Store store) {
        return new MongoEstimates(store);
    }

    @Bean
    KeepEstimates keepEstimates(Estimates estimates, RuleBook<ValueTable> valueTables, GuideProject guideProject) {
        return new KeepEstimates(estimates, valueTables, guideProject);
    }
}
