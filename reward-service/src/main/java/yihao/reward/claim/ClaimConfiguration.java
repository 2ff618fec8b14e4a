package yihao.reward.claim;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.WorkingCalendar;
import yihao.reward.Ids;
import yihao.reward.Numbers;
import yihao.reward.copies.Known;
import yihao.reward.paymentorder.PayOut;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.reward.paymentorder.PaymentSource;
import yihao.reward.paymentorder.TakeBack;
import yihao.reward.scheme.Schemes;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class ClaimConfiguration {

    @Bean
    ApplyForReward applyForReward(Claims claims, Schemes schemes, Known known, Numbers numbers, Ids ids) {
        return new ApplyForReward(claims, schemes, known, numbers, ids);
    }

    @Bean
    DecideClaim decideClaim(Claims claims, Known known, FreshMoney freshMoney, WorkingCalendar calendar) {
        return new DecideClaim(claims, known, freshMoney, calendar);
    }

    @Bean
    ClawBackClaim clawBackClaim(Claims claims, TakeBack takeBack) {
        return new ClawBackClaim(claims, takeBack);
    }

    @Bean
    RuleBook<WithholdingRules> withholdingRules() {
        return WithholdingRules.shipped();
    }

    @Bean
    Withholding withholding(RuleBook<WithholdingRules> withholdingRules) {
        return new Withholding(withholdingRules);
    }

    @Bean
    HoldClaim holdClaim(Claims claims) {
        return new HoldClaim(claims);
    }

    @Bean
    PaymentSource claimPayments(Claims claims) {
        return new ClaimPayments(claims);
    }

    @Bean
    PayClaim payClaim(Claims claims, PaymentOrders orders, PayOut payOut, Numbers numbers, Withholding withholding) {
        return new PayClaim(claims, orders, payOut, numbers, withholding);
    }
}
