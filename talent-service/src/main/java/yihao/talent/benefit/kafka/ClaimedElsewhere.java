package yihao.talent.benefit.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.lead.ReferralEvent;
import yihao.contracts.lead.ReferralState;
import yihao.contracts.reward.ClaimEvent;
import yihao.contracts.reward.ClaimState;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;

/// Copies of the claims for projects and of the referrals they rest on.
@Configuration(proxyBeanMethods = false)
class ClaimedElsewhere {

    @Bean
    Copies<ClaimState> claimCopies(Store store) {
        return new Copies<>(store, ClaimEvent.TOPIC, ClaimState.class).index("state.projectId", "_id");
    }

    @Bean
    EventReader<ClaimState> claimReader(Copies<ClaimState> claimCopies) {
        return claimCopies.reader();
    }

    @Bean
    Copies<ReferralState> projectReferralCopies(Store store) {
        return new Copies<>(store, ReferralEvent.TOPIC, ReferralState.class);
    }

    @Bean
    EventReader<ReferralState> projectReferralReader(Copies<ReferralState> projectReferralCopies) {
        return projectReferralCopies.reader();
    }
}
