package yihao.reward.copies.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.lead.EnterpriseEvent;
import yihao.contracts.lead.EnterpriseState;
import yihao.contracts.lead.LeadEvent;
import yihao.contracts.lead.LeadState;
import yihao.contracts.lead.ReferralEvent;
import yihao.contracts.lead.ReferralState;
import yihao.contracts.lead.UnitEvent;
import yihao.contracts.lead.UnitState;
import yihao.contracts.platform.PeriodEvent;
import yihao.contracts.platform.PeriodState;
import yihao.contracts.project.CapitalEvent;
import yihao.contracts.project.CapitalState;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;

@Configuration(proxyBeanMethods = false)
class CopiesConfiguration {

    @Bean
    Copies<UnitState> unitCopies(Store store) {
        return new Copies<>(store, UnitEvent.TOPIC, UnitState.class).index("state.unitKind", "_id");
    }

    @Bean
    Copies<ProjectState> projectCopies(Store store) {
        return new Copies<>(store, ProjectEvent.TOPIC, ProjectState.class).index("state.unit", "_id");
    }

    @Bean
    Copies<CapitalState> capitalCopies(Store store) {
        return new Copies<>(store, CapitalEvent.TOPIC, CapitalState.class)
                .index("state.projectId", "_id")
                .index("state.capitalKind", "state.valueDate", "_id");
    }

    @Bean
    Copies<LeadState> leadCopies(Store store) {
        return new Copies<>(store, LeadEvent.TOPIC, LeadState.class).index("state.receivedAt", "_id");
    }

    @Bean
    Copies<ReferralState> referralCopies(Store store) {
        return new Copies<>(store, ReferralEvent.TOPIC, ReferralState.class);
    }

    @Bean
    Copies<EnterpriseState> enterpriseCopies(Store store) {
        return new Copies<>(store, EnterpriseEvent.TOPIC, EnterpriseState.class);
    }

    @Bean
    Copies<PeriodState> periodCopies(Store store) {
        return new Copies<>(store, PeriodEvent.TOPIC, PeriodState.class).index("state.period", "_id");
    }

    @Bean
    EventReader<UnitState> unitReader(Copies<UnitState> copies) {
        return copies.reader();
    }

    @Bean
    EventReader<ProjectState> projectReader(Copies<ProjectState> copies) {
        return copies.reader();
    }

    @Bean
    EventReader<CapitalState> capitalReader(Copies<CapitalState> copies) {
        return copies.reader();
    }

    @Bean
    EventReader<LeadState> leadReader(Copies<LeadState> copies) {
        return copies.reader();
    }

    @Bean
    EventReader<ReferralState> referralReader(Copies<ReferralState> copies) {
        return copies.reader();
    }

    @Bean
    EventReader<EnterpriseState> enterpriseReader(Copies<EnterpriseState> copies) {
        return copies.reader();
    }

    @Bean
    EventReader<PeriodState> periodReader(Copies<PeriodState> copies) {
        return copies.reader();
    }
}
