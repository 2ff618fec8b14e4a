package yihao.project.counting;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.Capitals;
import yihao.project.capital.KeepCapital;
import yihao.project.lifecycle.GateFact;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.StageRuleBook;
import yihao.project.monthlyreport.MonthlyReportRuleBook;
import yihao.project.monthlyreport.MonthlyReports;
import yihao.project.monthlyreport.ReportedMonths;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class CountingConfiguration {

    @Bean
    RuleBook<CountingRules> countingRules() {
        return CountingRules.shipped();
    }

    @Bean
    CountMoney countMoney(
            KeepCapital keepCapital,
            Capitals capitals,
            CapitalRuleBook capitalRuleBook,
            RuleBook<CountingRules> countingRules,
            MonthlyReports monthlyReports,
            MonthlyReportRuleBook monthlyReportRuleBook,
            StageRuleBook stageRuleBook) {
        var reported = new ReportedMonths(monthlyReports, monthlyReportRuleBook);
        return new CountMoney(keepCapital, capitals, capitalRuleBook, countingRules, stageRuleBook, reported::of);
    }

    @Bean
    GateFact countedCny(Projects projects, ObjectProvider<CountMoney> countMoney, Clock clock) {
        return new CountedCny(projects, countMoney::getObject, clock);
    }
}
