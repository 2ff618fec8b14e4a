package yihao.talent.need;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.reference.Division;
import yihao.reference.Divisions;
import yihao.reference.Industries;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.copies.Known;

@Configuration(proxyBeanMethods = false)
class NeedConfiguration {

    @Bean
    Procedures procedures() {
        return Procedures.shipped();
    }

    @Bean
    RuleBook<Stages> stagesBook(Procedures procedures) {
        return procedures.book();
    }

    @Bean
    Steps steps(Procedures procedures) {
        return new Steps(procedures);
    }

    @Bean
    AskedRules askedRules() {
        return new AskedRules(
                code -> Industries.shipped().find(code).isPresent(),
                code -> Divisions.shipped()
                        .find(code)
                        .filter(Division::isAdministrative)
                        .isPresent(),
                Set.of(Locale.getISOLanguages()));
    }

    @Bean
    PostNeed postNeed(Needs needs, Known known, AskedRules rules, Numbers numbers) {
        return new PostNeed(needs, known, rules, numbers);
    }

    @Bean
    CountNeeds countNeeds(Needs needs) {
        return new CountNeeds(needs);
    }

    @Bean
    ChangeNeed changeNeed(Needs needs, Known known, AskedRules rules) {
        return new ChangeNeed(needs, known, rules);
    }
}
