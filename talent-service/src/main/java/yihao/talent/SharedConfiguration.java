package yihao.talent;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.lead.UnitEvent;
import yihao.contracts.lead.UnitState;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;
import yihao.platform.web.problem.Texts;

/// What every capability here needs.
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    Ids ids(Clock clock) {
        return new TimeOrderedIds(clock);
    }

    @Bean
    Numbers numbers(Store store) {
        return (letter, day) -> store.number(letter, day.getYear());
    }

    @Bean
    Words words(Texts texts) {
        return (line, locale) -> texts.get("line." + line.code(), line.facts(), locale);
    }

    @Bean
    Copies<UnitState> unitCopies(Store store) {
        return new Copies<>(store, UnitEvent.TOPIC, UnitState.class);
    }

    @Bean
    EventReader<UnitState> unitReader(Copies<UnitState> unitCopies) {
        return unitCopies.reader();
    }

    @Bean
    Units units(Copies<UnitState> unitCopies) {
        return unit -> unitCopies.find(unit).map(UnitState::ancestors).orElse(java.util.List.of());
    }
}
