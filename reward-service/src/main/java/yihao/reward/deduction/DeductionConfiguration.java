package yihao.reward.deduction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.WorkingCalendar;
import yihao.kernel.trail.Trailed;
import yihao.reward.Numbers;
import yihao.reward.assessment.Adjustments;
import yihao.reward.assessment.Periods;
import yihao.reward.copies.Known;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class DeductionConfiguration {

    @Bean
    RuleBook<DeductionRules> deductionRules() {
        return DeductionRules.shipped();
    }

    @Bean
    ProposeDeduction proposeDeduction(
            Deductions deductions, RuleBook<DeductionRules> deductionRules, Known known, Numbers numbers) {
        return new ProposeDeduction(deductions, deductionRules, known, numbers);
    }

    @Bean
    DecideDeduction decideDeduction(
            Deductions deductions, RuleBook<DeductionRules> deductionRules, WorkingCalendar calendar) {
        return new DecideDeduction(deductions, deductionRules, calendar);
    }

    @Bean
    LiftDeduction liftDeduction(Deductions deductions) {
        return new LiftDeduction(deductions);
    }

    @Bean
    Adjustments deductedPoints(Deductions deductions, RuleBook<DeductionRules> deductionRules, Periods periods) {
        return new DeductedPoints(deductions, deductionRules, periods);
    }

    @Bean
    Trailed deductionTrail(Deductions deductions) {
        return Trailed.whole("deductions", "deductions", (reader, id) -> deductions.visible(id, reader));
    }
}
