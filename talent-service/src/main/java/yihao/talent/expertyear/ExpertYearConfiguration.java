package yihao.talent.expertyear;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.talent.consultation.Consultations;

@Configuration(proxyBeanMethods = false)
class ExpertYearConfiguration {

    @Bean
    ReckonYear reckonExpertYear(Consultations consultations) {
        return new ReckonYear(consultations);
    }
}
