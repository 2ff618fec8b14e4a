package yihao.talent.expert;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.Function;
import yihao.kernel.trail.Trailed;
import yihao.platform.secrecy.Vault;
import yihao.reference.Industries;
import yihao.rules.RuleBook;
import yihao.talent.Listing;
import yihao.talent.Numbers;
import yihao.talent.copies.Known;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class ExpertConfiguration {

    @Bean
    RuleBook<ExpertTerms> expertTermsBook() {
        return ExpertTerms.shipped();
    }

    @Bean
    AppointExpert appointExpert(
            Experts experts,
            Vault vault,
            Known known,
            Talents talents,
            RuleBook<ExpertTerms> expertTermsBook,
            Numbers numbers) {
        var check = new CheckAppointment(
                code -> Industries.shipped().find(code).isPresent(),
                Set.of(Locale.getISOLanguages()),
                known,
                id -> talents.find(id).isPresent());
        return new AppointExpert(experts, vault, check, expertTermsBook, numbers);
    }

    @Bean
    KeepPlaces expertPlaces(Experts experts, RuleBook<ExpertTerms> expertTermsBook) {
        return new KeepPlaces(experts, expertTermsBook);
    }

    @Bean
    AssessExpert assessExpert(Experts experts, RuleBook<ExpertTerms> expertTermsBook) {
        return new AssessExpert(experts, expertTermsBook);
    }

    @Bean
    ExpertNames expertNames(Vault vault) {
        return new ExpertNames(vault);
    }

    /// The trail of an expert is told to the experts' office and the auditor.
    @Bean
    Trailed expertTrail(Listing<Expert> experts) {
        return Trailed.whole(
                "experts",
                "experts",
                (reader, id) -> ExpertSight.isOffice(reader) || reader.has(Function.AUDITOR)
                        ? experts.visible(id, reader)
                        : Optional.empty());
    }
}
