package yihao.talent.copies.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.lead.EnterpriseEvent;
import yihao.contracts.lead.EnterpriseState;
import yihao.contracts.lead.UnitEvent;
import yihao.contracts.lead.UnitState;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;

/// The room of needs reads what projects say: it keeps the copies and follows them.
@Configuration(proxyBeanMethods = false)
class CopiesConfiguration {

    @Bean
    Copies<UnitState> unitCopies(Store store) {
        return new Copies<>(store, UnitEvent.TOPIC, UnitState.class);
    }

    @Bean
    Copies<ProjectState> projectCopies(Store store) {
        return new Copies<>(store, ProjectEvent.TOPIC, ProjectState.class).index("state.enterpriseId", "_id");
    }

    @Bean
    Copies<EnterpriseState> enterpriseCopies(Store store) {
        return new Copies<>(store, EnterpriseEvent.TOPIC, EnterpriseState.class);
    }

    @Bean
    EventReader<UnitState> unitReader(Copies<UnitState> copies) {
        return copies.reader();
    }

    @Bean
    EventReader<EnterpriseState> enterpriseReader(Copies<EnterpriseState> copies) {
        return copies.reader();
    }
}
