package yihao.lead.reminder.kafka;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import yihao.contracts.platform.ClockEvent;
import yihao.contracts.platform.ClockKind;
import yihao.contracts.platform.ClockState;
import yihao.lead.RunningClocks;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;

/// Copies of the clocks that run in other services; one reader for each kind of record, as this service's own have it.
@Configuration(proxyBeanMethods = false)
@Import(ClocksOfOthers.EachKindOfRecord.class)
class ClocksOfOthers {

    @Bean
    Copies<ClockState> clockCopies(Store store) {
        var copies = new Copies<>(store, ClockEvent.TOPIC, ClockState.class);
        ClocksByCopy.index(copies);
        return copies;
    }

    @Bean
    EventReader<ClockState> clockReader(Copies<ClockState> clockCopies) {
        return clockCopies.reader();
    }

    static final class EachKindOfRecord implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            ClockKind.allRecords()
                    .forEach(records -> registry.registerBean(
                            "clocksOf-" + records,
                            RunningClocks.class,
                            spec -> spec.supplier(beans -> new ClocksByCopy(
                                    records, beans.bean(new ParameterizedTypeReference<Copies<ClockState>>() {})))));
        }
    }
}
