package yihao.talent.performance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.appointment.Appointments;
import yihao.talent.copies.KnownWork;
import yihao.talent.post.StaffRules;

@Configuration(proxyBeanMethods = false)
class PerformanceConfiguration {

    @Bean
    RuleBook<PerformanceMethod> performanceMethods() {
        return PerformanceMethod.shipped();
    }

    @Bean
    CountWork countWork(KnownWork known) {
        return new CountWork(known);
    }

    @Bean
    PrepareSheet prepareSheet(
            Sheets sheets,
            Appointments appointments,
            KnownWork known,
            RuleBook<PerformanceMethod> performanceMethods,
            RuleBook<StaffRules> staffRules,
            Numbers numbers) {
        return new PrepareSheet(sheets, appointments, new GatherFacts(known), performanceMethods, staffRules, numbers);
    }

    @Bean
    DecideSheet decideSheet(
            Sheets sheets, RuleBook<PerformanceMethod> performanceMethods, RuleBook<StaffRules> staffRules) {
        return new DecideSheet(sheets, performanceMethods, staffRules);
    }
}
