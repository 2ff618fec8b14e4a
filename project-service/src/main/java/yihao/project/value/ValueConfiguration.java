package yihao.project.value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import yihao.platform.store.Store;
import yihao.project.lifecycle.GuideProject;
import yihao.project.value.mongo.MongoEstimates;
import yihao.project.value.mongo.MongoValueTables;

@Configuration(proxyBeanMethods = false)
class ValueConfiguration {

    @Bean
    ValueTables valueTables(Store store) {
        return new MongoValueTables(store);
    }

    @Bean
    Estimates estimates(Store store) {
        return new MongoEstimates(store);
    }

    @Bean
    KeepTables keepTables(ValueTables valueTables) throws IOException {
        var example = new ClassPathResource("/rules/value-table-example.yaml");
        return new KeepTables(valueTables, example.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    KeepEstimates keepEstimates(Estimates estimates, KeepTables keepTables, GuideProject guideProject) {
        return new KeepEstimates(estimates, keepTables, guideProject);
    }
}
