package yihao.reward.claim;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.WorkingCalendar;
import yihao.platform.telemetry.Reading;
import yihao.reward.Ids;
import yihao.reward.Numbers;
import yihao.reward.copies.Known;
import yihao.reward.evidence.Evidenced;
import yihao.reward.evidence.Evidenced.Place;
import yihao.reward.paymentorder.PayOut;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.reward.paymentorder.PaymentSource;
import yihao.reward.paymentorder.TakeBack;
import yihao.reward.scheme.Schemes;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class ClaimConfiguration {

    @Bean
    ApplyForReward applyForReward(
            Claims claims, Awards awards, Schemes schemes, Known known, Numbers numbers, Ids ids) {
        return new ApplyForReward(claims, awards, schemes, known, numbers, ids);
    }

    @Bean
    DecideClaim decideClaim(
            Claims claims, Awards awards, Known known, FreshMoney freshMoney, WorkingCalendar calendar) {
        return new DecideClaim(claims, awards, known, freshMoney, calendar);
    }

    @Bean
    ClawBackClaim clawBackClaim(Claims claims, Awards awards, TakeBack takeBack, Due due) {
        return new ClawBackClaim(claims, awards, takeBack, due);
    }

    @Bean
    ClaimOffers claimOffers(Claims claims, Schemes schemes, Known known) {
        return new ClaimOffers(claims, schemes, known);
    }

    @Bean
    HintClawback hintClawback(Claims claims, Known known) {
        return new HintClawback(claims, known);
    }

    @Bean
    Due due(Known known) {
        return new Due(known);
    }

    @Bean
    ConfirmInstalment confirmInstalment(Claims claims) {
        return new ConfirmInstalment(claims);
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
    PaymentSource claimPayments(Claims claims, Known known) {
        return new ClaimPayments(claims, known);
    }

    @Bean
    PayClaim payClaim(
            Claims claims,
            PaymentOrders orders,
            PayOut payOut,
            Numbers numbers,
            Withholding withholding,
            Due due,
            Known known) {
        return new PayClaim(claims, orders, payOut, numbers, withholding, due, known);
    }

    /// Decided six times as long ago as the sweep waits.
    @Bean
    Reading stuckClawbacks(Claims claims, Clock clock, @Value("${yihao.reward.sweep.patience}") Duration patience) {
        return Reading.stuck(
                "reward.clawback",
                () -> claims.undemanded(clock.instant().minus(patience.multipliedBy(6)), Reading.MOST)
                        .size());
    }

    @Bean
    Evidenced claimEvidence(Claims claims) {
        return new Evidenced(
                "claims",
                "/claims/",
                (reader, id) -> claims.visible(id, reader)
                        .map(one -> new Place(
                                ClaimSteps.openParts(one.state(), reader), part -> ClaimSteps.shows(part, reader))));
    }
}
