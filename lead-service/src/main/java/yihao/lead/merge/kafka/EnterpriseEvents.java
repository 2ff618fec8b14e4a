package yihao.lead.merge.kafka;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.Event;
import yihao.contracts.lead.EnterpriseEvent;
import yihao.contracts.lead.EnterpriseState;
import yihao.kernel.Act;
import yihao.lead.merge.FindDuplicates;
import yihao.platform.events.EventReader;

/// Every entry that was registered or changed is compared with the others once that is told: whoever registers does not
/// wait for it, none is left out when the process breaks, and what stood before is heard from the beginning.
@Configuration(proxyBeanMethods = false)
class EnterpriseEvents {

    @Bean
    EventReader<EnterpriseState> enterpriseReader(FindDuplicates findDuplicates, Clock clock) {
        return new EventReader<>(
                EnterpriseEvent.TOPIC, EnterpriseState.class, event -> compare(event, findDuplicates, clock));
    }

    private static void compare(Event<EnterpriseState> event, FindDuplicates findDuplicates, Clock clock) {
        var act = Act.ofService("lead", clock.instant(), event.eventId().toString());
        findDuplicates.about(event.body().enterpriseId(), act);
    }
}
