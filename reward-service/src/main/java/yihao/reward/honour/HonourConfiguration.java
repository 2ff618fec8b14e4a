package yihao.reward.honour;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.WorkingCalendar;
import yihao.kernel.trail.Trailed;
import yihao.platform.secrecy.Vault;
import yihao.reward.assessment.Rankings;
import yihao.reward.copies.Known;
import yihao.reward.deduction.Deductions;
import yihao.reward.ledger.PromotionFunds;
import yihao.reward.paymentorder.OrderPayment;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.reward.scheme.Schemes;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class HonourConfiguration {

    @Bean
    RuleBook<HonourKinds> honourKinds() {
        return HonourKinds.shipped();
    }

    @Bean
    HonourBook honourBook(RuleBook<HonourKinds> honourKinds) {
        return new HonourBook(honourKinds);
    }

    @Bean
    Nominate nominate(Selections selections, HonourBook book, Known known, KnownPeople people) {
        return new Nominate(selections, book, known, people);
    }

    @Bean
    Urns urns(Vault vault) {
        return new Urns(vault);
    }

    @Bean
    HoldSelection holdSelection(Selections selections, HonourBook book, Rankings rankings, Known known, Urns urns) {
        var ranked = new RankedNominees(new KnownRankings(rankings), known);
        return new HoldSelection(selections, book, ranked, urns);
    }

    @Bean
    PassOnPrizes passOnPrizes(
            Selections selections,
            HonourBook book,
            OrderPayment orderPayment,
            PaymentOrders paymentOrders,
            PromotionFunds promotionFunds,
            Clock clock) {
        var payouts = new OrderedPayouts(orderPayment, paymentOrders, promotionFunds);
        return new PassOnPrizes(selections, book, payouts, clock);
    }

    @Bean
    AwardHonour awardHonour(
            Selections selections,
            HonourBook book,
            Schemes schemes,
            Deductions deductions,
            WorkingCalendar calendar,
            PassOnPrizes passOnPrizes,
            Urns urns) {
        return new AwardHonour(selections, book, schemes, new DeductionFacts(deductions), calendar, passOnPrizes, urns);
    }

    @Bean
    SelectionSteps selectionSteps(HonourBook book) {
        return new SelectionSteps(book);
    }

    @Bean
    Trailed selectionTrail(Selections selections) {
        return Trailed.whole(
                "honours",
                "selections",
                (reader, id) -> HonourSight.sees(reader) ? selections.find(id) : Optional.empty());
    }
}
