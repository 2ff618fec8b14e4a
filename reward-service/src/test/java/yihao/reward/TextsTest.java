package yihao.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.ProblemCode;
import yihao.platform.web.problem.Texts;
import yihao.reward.assessment.AssessmentProblem;
import yihao.reward.claim.ClaimProblem;
import yihao.reward.ledger.LedgerProblem;
import yihao.reward.paymentorder.PaymentProblem;
import yihao.reward.scheme.SchemeProblem;
import yihao.reward.scheme.Step;

@DisplayName("Every text stands in both languages:")
class TextsTest {

    final Texts texts = new Texts("reward");

    static Stream<String> keys() {
        var problems = Stream.<ProblemCode[]>of(
                        RewardProblem.values(),
                        SchemeProblem.values(),
                        ClaimProblem.values(),
                        LedgerProblem.values(),
                        PaymentProblem.values(),
                        AssessmentProblem.values())
                .flatMap(Stream::of)
                .flatMap(problem -> Stream.of(problem.code() + ".title", problem.code() + ".detail"));
        var steps = Stream.of(Step.values()).map(step -> "reward.explain." + step);
        var others = Stream.of(
                "reward.explain.CONDITION.fails",
                "reward.score.counted",
                "reward.score.no-target",
                "reward.claim-review",
                "reward.claim-publish",
                "reward.claim-approve",
                "reward.claim-pay",
                "reward.claim-answer-objection",
                "reward.payment-approve",
                "reward.payment-pay");
        return Stream.of(problems, steps, others).flatMap(keys -> keys);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void in_chinese_and_english(String key) {
        assertThat(texts.has(key, Locale.CHINESE)).isTrue();
        assertThat(texts.has(key, Locale.ENGLISH)).isTrue();
    }
}
