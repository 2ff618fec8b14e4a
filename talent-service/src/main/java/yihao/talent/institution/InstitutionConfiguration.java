package yihao.talent.institution;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.papers.InfectionListener;
import yihao.platform.identity.Officers;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.talent.Ids;
import yihao.talent.Numbers;
import yihao.talent.Units;
import yihao.talent.copies.Known;

@Configuration(proxyBeanMethods = false)
class InstitutionConfiguration {

    @Bean
    RuleBook<FourMajors> fourMajors() {
        return FourMajors.shipped();
    }

    @Bean
    Officials officials(Officers officers) {
        return (officer, unit, day) -> officers.find(officer, officer, day)
                .filter(one -> one.worksFor(unit))
                .isPresent();
    }

    @Bean
    InstitutionSight institutionSight(Institutions institutions, RuleBook<FourMajors> fourMajors, Vault vault) {
        return new InstitutionSight(institutions, fourMajors, vault);
    }

    @Bean
    EnterInstitution enterInstitution(
            InstitutionSight institutionSight, Known known, Officials officials, Numbers numbers, Ids ids) {
        return new EnterInstitution(institutionSight, new ProfilePolicy(known, officials), numbers, ids::next);
    }

    @Bean
    MoveInstitution moveInstitution(InstitutionSight institutionSight) {
        return new MoveInstitution(institutionSight);
    }

    @Bean
    KeepContacts keepContacts(InstitutionSight institutionSight, Vault vault) {
        return new KeepContacts(institutionSight, vault);
    }

    @Bean
    KeepEvidence keepEvidence(InstitutionSight institutionSight) {
        return new KeepEvidence(institutionSight);
    }

    @Bean
    KeepAgreements keepAgreements(InstitutionSight institutionSight) {
        return new KeepAgreements(institutionSight);
    }

    @Bean
    LinkProjects linkProjects(InstitutionSight institutionSight, Known known, Units units) {
        return new LinkProjects(institutionSight, known, units);
    }

    @Bean
    InstitutionClock institutionClock(InstitutionSight institutionSight) {
        return new InstitutionClock(institutionSight);
    }

    @Bean
    InfectionListener infectedInstitutionEvidence(Institutions institutions, Clock clock) {
        return new MarkInfected(institutions, clock);
    }

    @Bean
    Trailed institutionTrail(Institutions institutions) {
        return Trailed.whole("institutions", "institutions", (reader, id) -> institutions.visible(id, reader));
    }
}
