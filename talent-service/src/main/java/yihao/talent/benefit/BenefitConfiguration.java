package yihao.talent.benefit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.papers.Papers;
import yihao.talent.Numbers;
import yihao.talent.entitlement.EntitlementPolicy;
import yihao.talent.payment.PaymentDemands;
import yihao.talent.payment.PaymentOrders;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class BenefitConfiguration {

    @Bean
    RewardConflict rewardConflict(ProjectRewards rewards, Introducers introducers) {
        return new RewardConflict(rewards, introducers);
    }

    @Bean
    GrantBenefit grantBenefit(
            Benefits benefits,
            Talents talents,
            EntitlementPolicy policy,
            Introducers introducers,
            RewardConflict conflict,
            YearlyPots pots,
            Papers papers,
            Numbers numbers) {
        var caps = new YearlyCaps(pots, benefits);
        return new GrantBenefit(benefits, talents, policy, introducers, conflict, caps, papers, numbers);
    }

    @Bean
    OrderPayments orderPayments(Benefits benefits, PaymentOrders ledger) {
        return new OrderPayments(benefits, ledger);
    }

    @Bean
    DecideBenefit decideBenefit(Benefits benefits, Talents talents, OrderPayments orders, RewardConflict conflict) {
        return new DecideBenefit(benefits, talents, orders, conflict);
    }

    @Bean
    ConfirmInstalments confirmInstalments(Benefits benefits, Talents talents, OrderPayments orders, Papers papers) {
        return new ConfirmInstalments(benefits, talents, orders, papers);
    }

    @Bean
    DemandBack demandBack(Benefits benefits, Talents talents, PaymentDemands ledger) {
        return new DemandBack(benefits, talents, ledger);
    }
}
