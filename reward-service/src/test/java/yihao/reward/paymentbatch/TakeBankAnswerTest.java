package yihao.reward.paymentbatch;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.paymentbatch.BatchWorld.BUDGET;
import static yihao.reward.paymentbatch.BatchWorld.by;
import static yihao.reward.paymentbatch.BatchWorld.problem;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.paymentbatch.PaymentBatch.Status;
import yihao.reward.paymentbatch.TakeBankAnswer.Choice;
import yihao.reward.paymentorder.PaymentOrder;

@DisplayName("PB-03, PB-04 What the bank returned")
class TakeBankAnswerTest {

    static final String[] MIXED = {"#1,1000.00,成功,T1,", "#2,1000.00,失败,,账号不存在", "#3,\"1,000.00\",成功,T3,"};

    final BatchWorld world = new BatchWorld();

    @Test
    void settles_what_was_paid_and_reopens_what_was_not() {
        var id = world.released();

        assertThat(problem(world.take(id, world.answer(MIXED)))).isNull();

        assertThat(world.order(1).status()).isEqualTo(PaymentOrder.Status.PAID);
        assertThat(world.order(1).bankReference()).isEqualTo("T1");
        assertThat(world.order(2).isWaiting()).isTrue();
        assertThat(world.order(2).bankReason()).isEqualTo("账号不存在");
        assertThat(world.batch(id).status()).isEqualTo(Status.ANSWERED);
        assertThat(world.budget().spent()).isEqualTo(cny("2000.00"));
        assertThat(world.budget().promised()).isEqualTo(cny("0.00"));
        world.assertBooksAgree();
    }

    @Test
    void lets_what_was_not_paid_be_paid_by_another_batch() {
        world.take(world.released(), world.answer(MIXED));

        var second = world.keep
                .draw(BUDGET, "plain", List.of("BENEFIT-b-2"), by(FINANCE))
                .result()
                .orElseThrow();
        world.keep.release(second.id(), by(BatchWorld.RELEASER));
        assertThat(problem(world.take(second.id(), world.answer("#2,1000.00,成功,T9,"))))
                .isNull();

        assertThat(world.answers.of(second.id()).getFirst().state().rows()).allMatch(BankRow::isGood);
        assertThat(world.budget().spent()).isEqualTo(cny("3000.00"));
        world.assertBooksAgree();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Y-2020-999999,1000.00,成功,T1, | reward.bank-row-order-unknown
            #1,1000.01,成功,T1,            | reward.bank-row-amount
            #1,abc,成功,T1,                | reward.bank-row-amount
            #1,1000.00,不明,T1,            | reward.bank-row-result
            #1,1000.00,成功,,              | reward.bank-row-reference
            #1,1000.00,失败,T1,            | reward.bank-row-reference
            """)
    void names_what_is_wrong_with_a_row(String row, String code) {
        var rows = world.take
                .preview(world.released(), world.answer(row), by(FINANCE))
                .result()
                .orElseThrow();

        assertThat(rows.getFirst().problem()).isEqualTo(code);
        assertThat(rows.getFirst().row()).isEqualTo(2);
    }

    @Test
    void takes_a_line_and_a_reference_once_within_a_file() {
        var rows = world.take
                .preview(
                        world.released(),
                        world.answer("#1,1000.00,成功,T1,", "#1,1000.00,成功,T2,", "#2,1000.00,成功,T1,"),
                        by(FINANCE))
                .result()
                .orElseThrow();

        assertThat(rows)
                .extracting(BankRow::problem)
                .containsExactly(null, "reward.bank-row-twice", "reward.bank-row-reference");
    }

    @Test
    void takes_a_file_once_and_an_answered_line_never_again() {
        var id = world.released();
        var first = world.answer("#1,1000.00,成功,T1,");
        world.take(id, first);

        assertThat(problem(world.take(id, first))).isEqualTo(BatchProblem.FILE_TAKEN);
        var rows = world.take
                .preview(id, world.answer("#1,1000.00,失败,,退票"), by(FINANCE))
                .result()
                .orElseThrow();
        assertThat(rows.getFirst().problem()).isEqualTo("reward.bank-row-answered");
        assertThat(world.budget().spent()).isEqualTo(cny("1000.00"));
    }

    @Test
    void takes_all_rows_or_none_or_the_good_ones() {
        var id = world.released();
        var file = world.answer("#1,1000.00,成功,T1,", "#2,1.00,成功,T2,");

        assertThat(problem(world.take(id, file))).isEqualTo(BatchProblem.FILE_WITH_WRONG_ROWS);
        assertThat(world.budget().spent()).isEqualTo(cny("0.00"));
        assertThat(problem(world.take.take(id, "f", file, Choice.GOOD_ROWS, by(FINANCE))))
                .isNull();
        assertThat(world.budget().spent()).isEqualTo(cny("1000.00"));
        assertThat(world.batch(id).status()).isEqualTo(Status.RELEASED);
    }

    @Test
    void is_taken_from_finance_for_a_batch_that_is_with_the_bank() {
        var drawn = world.drawn();

        assertThat(problem(world.take(drawn, world.answer(MIXED)))).isEqualTo(BatchProblem.NOT_WITH_BANK);
        assertThat(problem(world.take("none", world.answer(MIXED)))).isEqualTo(BatchProblem.BATCH_UNKNOWN);
        assertThat(problem(world.take.preview(drawn, world.answer(MIXED), by(ZHANGDIAN))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
    }

    @RepeatedTest(70)
    void is_booked_exactly_once_wherever_the_process_dies(RepetitionInfo at) {
        var id = world.released();
        world.power.afterChances(at.getCurrentRepetition() - 1);
        try {
            world.take(id, world.answer(MIXED));
        } catch (PowerCut.Died _) {
            // the process is gone; what is written is written
        }
        world.power.never();
        world.sweep();
        if (world.answers.all().isEmpty()) {
            world.take(id, world.answer(MIXED));
        }

        assertThat(world.batch(id).status()).isEqualTo(Status.ANSWERED);
        assertThat(world.answers.all().getFirst().state().rows()).allMatch(BankRow::isGood);
        assertThat(world.order(1).status()).isEqualTo(PaymentOrder.Status.PAID);
        assertThat(world.order(2).isWaiting()).isTrue();
        assertThat(world.budget().spent()).isEqualTo(cny("2000.00"));
        assertThat(world.budget().promised()).isEqualTo(cny("0.00"));
        assertThat(world.postings.list(BUDGET, null, 100)).hasSize(7);
        world.assertBooksAgree();
    }

    @Test
    void has_fewer_than_seventy_places_to_die_at() {
        var id = world.released();
        world.power.afterChances(70);

        assertThat(problem(world.take(id, world.answer(MIXED)))).isNull();
    }

    @RepeatedTest(10)
    void sent_by_eight_at_once_is_booked_once() throws Exception {
        var id = world.released();
        var file = world.answer(MIXED);

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Object>> asks = IntStream.range(0, 8)
                    .mapToObj(_ -> (Callable<Object>) () -> world.take(id, file))
                    .toList();
            for (var ask : threads.invokeAll(asks)) {
                ask.get();
            }
        }
        world.sweep();

        assertThat(world.answers.all()).hasSize(1);
        assertThat(world.budget().spent()).isEqualTo(cny("2000.00"));
        world.assertBooksAgree();
    }
}
