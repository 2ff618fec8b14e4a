package yihao.reward.paymentbatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.TALENT;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.paymentbatch.BatchWorld.BUDGET;
import static yihao.reward.paymentbatch.BatchWorld.NOON;
import static yihao.reward.paymentbatch.BatchWorld.ORDERS;
import static yihao.reward.paymentbatch.BatchWorld.RELEASER;
import static yihao.reward.paymentbatch.BatchWorld.by;
import static yihao.reward.paymentbatch.BatchWorld.problem;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.paymentbatch.PaymentBatch.Line.State;
import yihao.reward.paymentbatch.PaymentBatch.Status;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentProblem;

@DisplayName("PB-01, PB-02, PB-04, PB-05 A payment batch")
class PaymentBatchTest {

    final BatchWorld world = new BatchWorld();

    @Test
    void is_drawn_up_by_one_and_released_by_another_who_approved_nothing_in_it() {
        assertThat(problem(world.keep.draw(BUDGET, "plain", ORDERS, by(ZHANGDIAN))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        var id = world.keep
                .draw(BUDGET, "plain", ORDERS, by(FINANCE_2))
                .result()
                .orElseThrow()
                .id();

        assertThat(problem(world.keep.release(id, by(FINANCE_2)))).isEqualTo(RewardProblem.SAME_PERSON);
        world.keep.release(id, by(FINANCE));
        assertThat(world.batch(id).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(world.batch(id).lines()).allMatch(line -> "reward.same-person".equals(line.code()));
        assertThat(world.order(1).isWaiting()).isTrue();
    }

    @Test
    void reserves_what_it_hands_to_the_bank() {
        var id = world.released();

        assertThat(world.batch(id).status()).isEqualTo(Status.RELEASED);
        assertThat(world.order(1).status()).isEqualTo(PaymentOrder.Status.SENT);
        assertThat(world.budget().promised()).isEqualTo(cny("3000.00"));
        assertThat(problem(world.payments.pay(ORDERS.getFirst(), by(FINANCE_2))))
                .isEqualTo(PaymentProblem.ORDER_IN_BATCH);
        assertThat(problem(world.keep.withdraw(id, act(FINANCE, NOON, "误")))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void takes_no_order_that_is_in_another_one() {
        world.drawn();
        var second =
                world.keep.draw(BUDGET, "plain", ORDERS, by(FINANCE)).result().orElseThrow();

        assertThat(second.state().lines()).allMatch(line -> line.state() == State.LEFT_OUT);
        assertThat(second.state().lines()).allMatch(line -> "reward.order-in-batch".equals(line.code()));
        assertThat(second.state().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void withdrawn_gives_its_orders_back() {
        var id = world.drawn();

        assertThat(problem(world.keep.withdraw(id, by(FINANCE)))).isEqualTo(RewardProblem.REASON_MISSING);
        world.keep.withdraw(id, act(FINANCE, NOON, "改日支付"));
        assertThat(problem(world.keep.withdraw(id, act(ZHANGDIAN, NOON, "改日支付"))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);

        assertThat(world.order(1).isWaiting()).isTrue();
        assertThat(world.batch(world.released()).in(State.SENT)).hasSize(3);
    }

    @Test
    void leaves_out_whom_it_has_no_confirmed_account_of_and_what_the_budget_cannot_bear() {
        world.payments.take("BENEFIT", "b-4", "补贴", "t-4", cny("1.00"), by(TALENT));
        world.payments.decide("BENEFIT-b-4", true, BUDGET, by(FINANCE));
        world.ledger.reserve(BUDGET, "other", cny("7500.00"), by(FINANCE));
        var id = world.keep
                .draw(BUDGET, "plain", List.of("BENEFIT-b-1", "BENEFIT-b-2", "BENEFIT-b-3", "BENEFIT-b-4"), by(FINANCE))
                .result()
                .orElseThrow()
                .id();

        world.keep.release(id, by(RELEASER));

        assertThat(world.batch(id).lines())
                .extracting(PaymentBatch.Line::code)
                .containsExactly(null, null, "reward.budget-exceeded", "reward.payee-account-missing");
        assertThat(world.order(3).isWaiting()).isTrue();
        assertThat(world.budget().promised()).isEqualTo(cny("9500.00"));
    }

    @Test
    void is_written_as_the_banks_format_says_and_runs_as_no_formula() {
        var id = world.released();
        var write = new WriteBankFile(world.vault);
        var plain = BankFile.shipped()
                .inForce("plain", java.time.LocalDate.of(2026, 10, 12))
                .orElseThrow();
        var other = BankFile.shipped()
                .inForce("plain-gb18030", java.time.LocalDate.of(2026, 10, 12))
                .orElseThrow();

        var text = new String(write.write(world.batch(id), plain.rules()), UTF_8);
        assertThat(text).startsWith("\uFEFF序号,付款单号,收款人户名");
        assertThat(text).contains("'=王1,6222020200110001,\"工行,张店\",1000.00,CNY,'=购房补贴,2026-10-12\r\n");
        assertThat(new String(write.write(world.batch(id), other.rules()), Charset.forName("GB18030")))
                .startsWith("序号")
                .contains(",100000,CNY,'=购房补贴,20261012\r\n");
        assertThat(write.write(world.batch(id), plain.rules())).isEqualTo(write.write(world.batch(id), plain.rules()));
    }

    @RepeatedTest(90)
    void is_released_exactly_once_wherever_the_process_dies(RepetitionInfo at) {
        var id = world.drawn();
        world.power.afterChances(at.getCurrentRepetition() - 1);
        try {
            world.keep.release(id, by(RELEASER));
        } catch (PowerCut.Died _) {
            // the process is gone; what is written is written
        }
        world.power.never();
        world.sweep();
        if (world.batch(id).status() == Status.DRAWN_UP) {
            world.keep.release(id, by(RELEASER));
        }

        assertThat(world.batch(id).in(State.SENT)).hasSize(3);
        assertThat(world.budget().promised()).isEqualTo(cny("3000.00"));
        assertThat(world.postings.list(BUDGET, null, 100)).hasSize(4);
        assertThat(world.batches.openSince(java.time.Instant.MAX, 10)).isEmpty();
        world.assertBooksAgree();
    }

    @Test
    void has_fewer_than_ninety_places_to_die_at() {
        var id = world.drawn();
        world.power.afterChances(90);

        assertThat(problem(world.keep.release(id, by(RELEASER)))).isNull();
    }

    @RepeatedTest(20)
    void is_drawn_up_whole_wherever_the_process_dies(RepetitionInfo at) {
        world.power.afterChances(at.getCurrentRepetition() - 1);
        try {
            world.drawn();
        } catch (PowerCut.Died _) {
            // the process is gone; what is written is written
        }
        world.power.never();
        world.sweep();

        assertThat(world.batches.all().size()).isLessThanOrEqualTo(1);
        assertThat(world.batches.all())
                .allMatch(batch -> batch.state().in(State.IN).size() == 3);
    }
}
