package yihao.talent.wish;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.reference.Division;
import yihao.reference.Divisions;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class WishConfiguration {

    @Bean
    RecordWish recordWish(Wishes wishes, Talents talents) {
        return new RecordWish(
                wishes,
                talents,
                code -> Divisions.shipped()
                        .find(code)
                        .filter(Division::isAdministrative)
                        .isPresent());
    }
}
