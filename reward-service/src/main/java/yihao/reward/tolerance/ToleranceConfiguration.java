package yihao.reward.tolerance;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.WorkingCalendar;
import yihao.kernel.trail.Trailed;
import yihao.reward.Ids;
import yihao.reward.Numbers;
import yihao.reward.copies.Known;
import yihao.reward.deduction.Deductions;
import yihao.reward.deduction.LiftDeduction;
import yihao.reward.evidence.Evidenced;
import yihao.reward.evidence.Evidenced.Place;
import yihao.reward.interview.Interviews;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class ToleranceConfiguration {

    @Bean
    RuleBook<ToleranceRules> toleranceRules() {
        return ToleranceRules.shipped();
    }

    @Bean
    LiftedDeduction liftedDeduction(Deductions deductions, LiftDeduction liftDeduction, Interviews interviews) {
        return new KnownDeductions(deductions, liftDeduction, interviews);
    }

    @Bean
    RequestTolerance requestTolerance(
            ToleranceCases cases,
            LiftedDeduction deductions,
            Known known,
            RuleBook<ToleranceRules> toleranceRules,
            WorkingCalendar calendar,
            Numbers numbers,
            Ids ids) {
        return new RequestTolerance(cases, deductions, known, toleranceRules, calendar, numbers, ids);
    }

    @Bean
    LiftDeductions liftDeductions(ToleranceCases cases, LiftedDeduction deductions, Clock clock) {
        return new LiftDeductions(cases, deductions, clock);
    }

    @Bean
    DecideTolerance decideTolerance(
            ToleranceCases cases,
            LiftDeductions liftDeductions,
            RuleBook<ToleranceRules> toleranceRules,
            WorkingCalendar calendar) {
        return new DecideTolerance(cases, liftDeductions, toleranceRules, calendar);
    }

    @Bean
    Trailed toleranceTrail(ToleranceCases cases) {
        return Trailed.whole("tolerance-cases", "toleranceCases", (reader, id) -> cases.visible(id, reader));
    }

    @Bean
    Evidenced toleranceEvidence(ToleranceCases cases, DecideTolerance decideTolerance) {
        return new Evidenced(
                "tolerance-cases",
                "/tolerance/",
                (reader, id) -> cases.visible(id, reader)
                        .map(one -> new Place(decideTolerance.openParts(one.state(), reader))));
    }
}
