package yihao.talent;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.store.Store;
import yihao.platform.web.problem.Texts;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownUnit;

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
    Units units(Known known) {
        return unit -> known.unit(unit).map(KnownUnit::ancestors).orElse(List.of());
    }
}
