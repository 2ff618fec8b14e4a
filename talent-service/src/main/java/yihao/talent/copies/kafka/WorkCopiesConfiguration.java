package yihao.talent.copies.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.lead.LeadEvent;
import yihao.contracts.lead.LeadState;
import yihao.contracts.lead.VisitEvent;
import yihao.contracts.lead.VisitState;
import yihao.contracts.reward.RankingEvent;
import yihao.contracts.reward.RankingState;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;

@Configuration(proxyBeanMethods = false)
class WorkCopiesConfiguration {

    @Bean
    Copies<VisitState> visitCopies(Store store) {
        return new Copies<>(store, VisitEvent.TOPIC, VisitState.class).index("state.members", "state.firstDay");
    }

    @Bean
    Copies<LeadState> leadCopies(Store store) {
        return new Copies<>(store, LeadEvent.TOPIC, LeadState.class).index("state.reportedBy");
    }

    @Bean
    Copies<RankingState> rankingCopies(Store store) {
        return new Copies<>(store, RankingEvent.TOPIC, RankingState.class).index("state.methodId", "state.period");
    }

    @Bean
    EventReader<VisitState> visitReader(Copies<VisitState> copies) {
        return copies.reader();
    }

    @Bean
    EventReader<LeadState> leadReader(Copies<LeadState> copies) {
        return copies.reader();
    }

    @Bean
    EventReader<RankingState> rankingReader(Copies<RankingState> copies) {
        return copies.reader();
    }
}
