package yihao.talent.talent;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.Function;
import yihao.kernel.trail.Trailed;
import yihao.platform.secrecy.Vault;
import yihao.reference.Division;
import yihao.reference.Divisions;
import yihao.reference.Industries;
import yihao.reference.ResidentId;
import yihao.talent.Listing;
import yihao.talent.Numbers;
import yihao.talent.catalogue.Catalogues;

@Configuration(proxyBeanMethods = false)
class TalentConfiguration {

    @Bean
    TalentRules talentRules() {
        return new TalentRules(
                number -> ResidentId.of(number).isPresent(),
                code -> Industries.shipped().find(code).isPresent(),
                Set.of(Locale.getISOLanguages()),
                code -> Divisions.shipped()
                        .find(code)
                        .filter(Division::isAdministrative)
                        .isPresent());
    }

    @Bean
    RegisterTalent registerTalent(
            Talents talents, Vault vault, Catalogues catalogues, TalentRules rules, Numbers numbers) {
        return new RegisterTalent(talents, vault, catalogues, rules, numbers);
    }

    @Bean
    CorrectTalent correctTalent(Talents talents, Catalogues catalogues, TalentRules rules) {
        return new CorrectTalent(talents, catalogues, rules);
    }

    @Bean
    FollowCatalogue followCatalogue(Talents talents, Catalogues catalogues) {
        return new FollowCatalogue(talents, catalogues);
    }

    @Bean
    TalentNames talentNames(Vault vault) {
        return new TalentNames(vault);
    }

    @Bean
    CorrectContacts correctContacts(Talents talents, Vault vault) {
        return new CorrectContacts(talents, vault);
    }

    /// Rule TA-13: the trail of a talent is told to the talent office and the auditor.
    @Bean
    Trailed talentTrail(Listing<Talent> talents) {
        return Trailed.whole(
                "talents",
                "talents",
                (reader, id) -> reader.has(Function.TALENT_OFFICE, Function.AUDITOR)
                        ? talents.visible(id, reader)
                        : Optional.empty());
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
