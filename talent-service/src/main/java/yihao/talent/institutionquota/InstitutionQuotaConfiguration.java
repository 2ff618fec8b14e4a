package yihao.talent.institutionquota;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.talent.Units;
import yihao.talent.copies.Known;
import yihao.talent.institution.InstitutionSight;

@Configuration(proxyBeanMethods = false)
class InstitutionQuotaConfiguration {

    @Bean
    KeepInstitutionQuotas keepInstitutionQuotas(
            InstitutionQuotas institutionQuotas, InstitutionSight institutionSight, Known known) {
        return new KeepInstitutionQuotas(institutionQuotas, institutionSight, known);
    }

    @Bean
    ReckonInstitutions reckonInstitutions(
            InstitutionQuotas institutionQuotas, InstitutionSight institutionSight, Units units) {
        return new ReckonInstitutions(institutionQuotas, institutionSight, units);
    }
}
