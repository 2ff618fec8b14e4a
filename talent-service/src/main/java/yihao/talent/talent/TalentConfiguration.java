package yihao.talent.talent;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.secrecy.Vault;
import yihao.reference.Industries;
import yihao.reference.ResidentId;
import yihao.talent.Numbers;
import yihao.talent.catalogue.Catalogues;

@Configuration(proxyBeanMethods = false)
class TalentConfiguration {

    @Bean
    TalentRules talentRules() {
        return new TalentRules(
                number -> ResidentId.of(number).isPresent(),
                code -> Industries.shipped().find(code).isPresent(),
                Set.of(Locale.getISOLanguages()));
    }

    @Bean
    RegisterTalent registerTalent(
            Talents talents, Vault vault, Catalogues catalogues, TalentRules rules, Numbers numbers) {
        return new RegisterTalent(talents, vault, catalogues, rules, numbers);
    }

    @Bean
    FindTalent findTalent(Talents talents, Vault vault) {
        return new FindTalent(talents, vault);
    }

    @Bean
    RecordDeparture recordDeparture(Talents talents) {
        return new RecordDeparture(talents);
    }
}
