package yihao.project.quarterlyreport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.project.monthlyreport.FrozenMonths;
import yihao.project.monthlyreport.MonthlyReportRuleBook;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class QuarterlyReportConfiguration {

    @Bean
    RuleBook<QuarterlyReportRules> quarterlyReportRules() {
        return QuarterlyReportRules.FORMAT.book("/rules/quarterly-report-zibo.yaml");
    }

    @Bean
    SeeQuarter seeQuarter(
            FrozenMonths frozenMonths,
            MonthlyReportRuleBook monthlyReportRuleBook,
            RuleBook<QuarterlyReportRules> quarterlyReportRules) {
        return new SeeQuarter(frozenMonths, monthlyReportRuleBook, quarterlyReportRules);
    }
}
