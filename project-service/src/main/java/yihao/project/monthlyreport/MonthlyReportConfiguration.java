package yihao.project.monthlyreport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.platform.PeriodEvent;
import yihao.contracts.platform.PeriodState;
import yihao.kernel.WorkingCalendar;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Lights;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.StageRuleBook;
import yihao.project.lifecycle.Units;
import yihao.project.monthlyreport.kafka.ToldMonths;
import yihao.project.monthlyreport.mongo.MongoFrozenMonths;
import yihao.project.monthlyreport.mongo.MongoMonthlyReports;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class MonthlyReportConfiguration {

    @Bean
    Copies<PeriodState> periodCopies(Store store) {
        return new Copies<>(store, PeriodEvent.TOPIC, PeriodState.class).index(ToldMonths.PERIOD, "_id");
    }

    @Bean
    EventReader<PeriodState> periodReader(Copies<PeriodState> periodCopies) {
        return periodCopies.reader();
    }

    @Bean
    ClosedMonths closedMonths(Copies<PeriodState> periodCopies) {
        return new ToldMonths(periodCopies);
    }

    @Bean
    RuleBook<MonthlyReportRules> monthlyReportRules() {
        return MonthlyReportRules.FORMAT.book("/rules/monthly-reports-zibo.yaml");
    }

    @Bean
    MonthlyReportRuleBook monthlyReportRuleBook(
            RuleBook<MonthlyReportRules> monthlyReportRules, StageRuleBook stageRuleBook, WorkingCalendar calendar) {
        return new MonthlyReportRuleBook(monthlyReportRules, stageRuleBook, calendar);
    }

    @Bean
    ReportSight reportSight(Units units) {
        return new ReportSight(units);
    }

    @Bean
    MonthlyReports monthlyReports(Store store, ReportSight reportSight) {
        return new MongoMonthlyReports(store, reportSight);
    }

    @Bean
    FrozenMonths frozenMonths(Store store) {
        return new MongoFrozenMonths(store);
    }

    @Bean
    ReportMonthly reportMonthly(
            MonthlyReports monthlyReports,
            FrozenMonths frozenMonths,
            GuideProject guideProject,
            MonthlyReportRuleBook monthlyReportRuleBook) {
        return new ReportMonthly(monthlyReports, frozenMonths, guideProject, monthlyReportRuleBook);
    }

    @Bean
    CorrectReport correctReport(
            MonthlyReports monthlyReports, ReportSight reportSight, MonthlyReportRuleBook monthlyReportRuleBook) {
        return new CorrectReport(monthlyReports, reportSight, monthlyReportRuleBook);
    }

    @Bean
    SeeMonth seeMonth(
            MonthlyReports monthlyReports,
            FrozenMonths frozenMonths,
            Projects projects,
            ReportSight reportSight,
            MonthlyReportRuleBook monthlyReportRuleBook,
            Lights lights) {
        return new SeeMonth(monthlyReports, frozenMonths, projects, reportSight, monthlyReportRuleBook, lights);
    }

    @Bean
    FreezeMonth freezeMonth(
            FrozenMonths frozenMonths,
            SeeMonth seeMonth,
            ClosedMonths closedMonths,
            MonthlyReportRuleBook monthlyReportRuleBook) {
        return new FreezeMonth(frozenMonths, seeMonth, closedMonths, monthlyReportRuleBook);
    }
}
