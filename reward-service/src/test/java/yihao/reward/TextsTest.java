package yihao.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.ProblemCode;
import yihao.platform.web.problem.Texts;
import yihao.reward.assessment.AssessmentProblem;
import yihao.reward.bulletin.BulletinProblem;
import yihao.reward.claim.ClaimProblem;
import yihao.reward.closing.ClosingProblem;
import yihao.reward.deduction.DeductionProblem;
import yihao.reward.evidence.EvidenceProblem;
import yihao.reward.honour.HonourProblem;
import yihao.reward.interview.InterviewProblem;
import yihao.reward.ledger.LedgerProblem;
import yihao.reward.listing.ListingProblem;
import yihao.reward.payeeaccount.PayeeAccountProblem;
import yihao.reward.paymentbatch.BatchProblem;
import yihao.reward.paymentorder.PaymentProblem;
import yihao.reward.scheme.Basis;
import yihao.reward.scheme.Compared;
import yihao.reward.scheme.Condition;
import yihao.reward.scheme.SchemeProblem;
import yihao.reward.scheme.Several;
import yihao.reward.scheme.ShippedSchemes;
import yihao.reward.scheme.Step;
import yihao.reward.tolerance.ToleranceProblem;
import yihao.testkit.docs.Readme;
import yihao.testkit.docs.RuleTexts;

@DisplayName("Every text stands in both languages:")
class TextsTest {

    static final Readme README = Readme.ofService();

    final Texts texts = new Texts("reward");

    static Stream<ProblemCode> problems() {
        return Stream.<ProblemCode[]>of(
                        RewardProblem.values(),
                        AssessmentProblem.values(),
                        BatchProblem.values(),
                        BulletinProblem.values(),
                        ClaimProblem.values(),
                        ClosingProblem.values(),
                        DeductionProblem.values(),
                        EvidenceProblem.values(),
                        HonourProblem.values(),
                        InterviewProblem.values(),
                        LedgerProblem.values(),
                        ListingProblem.values(),
                        PayeeAccountProblem.values(),
                        PaymentProblem.values(),
                        SchemeProblem.values(),
                        ToleranceProblem.values())
                .flatMap(Stream::of);
    }

    static Stream<String> keys() {
        var problems = problems().flatMap(problem -> Stream.of(problem.code() + ".title", problem.code() + ".detail"));
        var steps = Stream.of(Step.values()).map(step -> "reward.explain." + step);
        var others = Stream.of(
                "reward.explain.CONDITION.fails",
                "reward.score.counted",
                "reward.score.no-target",
                "reward.score.SHOWN",
                "reward.score.NO_TARGET",
                "reward.score.NO_FIGURE",
                "reward.score.NOT_APPLICABLE",
                "reward.entry-confirm",
                "reward.correction-approve",
                "reward.ranking-sheet.places",
                "reward.ranking-sheet.lines",
                "reward.claim-review",
                "reward.claim-publish",
                "reward.claim-approve",
                "reward.claim-pay",
                "reward.claim-answer-objection",
                "reward.term.rank-up-to",
                "reward.term.rank-from-last",
                "reward.term.score",
                "reward.term.completion",
                "reward.term.completion-lowest",
                "reward.term.firsts",
                "reward.listing-confirm",
                "reward.deduction-confirm",
                "reward.deduction-appeal",
                "reward.deduction-uphold",
                "reward.payment-approve",
                "reward.payment-pay",
                "reward.tolerance-examine",
                "reward.tolerance-decide",
                "reward.batch-release",
                "reward.batch-confirm",
                "reward.interview-call",
                "reward.interview-attend",
                "reward.interview-record",
                "reward.interview-report",
                "reward.interview-pass",
                "reward.interview-deduct",
                "reward.honour-begin",
                "reward.honour-cast",
                "reward.honour-choose",
                "reward.honour-check",
                "reward.honour-publish",
                "reward.honour-answer",
                "reward.honour-award",
                "reward.bulletin-review",
                "reward.bulletin-issue",
                "reward.explain.PAY_OUT.stepped",
                "reward.evidence-infected",
                "reward.fund-pay");
        return Stream.of(problems, steps, others, facts()).flatMap(keys -> keys);
    }

    /// What the shipped schemes ask for and compute from.
    static Stream<String> facts() {
        return ShippedSchemes.ids().stream()
                .flatMap(id -> ShippedSchemes.scheme(id).components().stream())
                .flatMap(component -> Stream.concat(
                        component.conditions().stream()
                                .flatMap(TextsTest::simple)
                                .map(condition -> "fact." + condition.fact()),
                        Stream.ofNullable(component.base())
                                .filter(Basis::isMoney)
                                .flatMap(base -> base.kinds().stream())
                                .map(kind -> "kind." + kind)))
                .distinct();
    }

    /// Those of one fact; what is made of others, or says its own words, is told by these.
    private static Stream<Condition> simple(Condition condition) {
        return switch (condition) {
            case Several.AnyOf(var parts) -> parts.stream().flatMap(TextsTest::simple);
            case Several.AllOf(var parts) -> parts.stream().flatMap(TextsTest::simple);
            case Condition.When _ -> Stream.of();
            case Compared.BasisCompared one
            when !one.base().isMoney() || one.base().kinds().size() > 1 -> Stream.of();
            case Condition one -> Stream.of(one);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void in_chinese_and_english(String key) {
        assertThat(texts.has(key, Locale.CHINESE)).isTrue();
        assertThat(texts.has(key, Locale.ENGLISH)).isTrue();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            70712000.00           | 70,712,000.00
            ≥ 100000000.00 CNY    | ≥ 100,000,000.00 CNY
            999.50                | 999.50
            1234.5678             | 1234.5678
            91370300123456789X    | 91370300123456789X
            """)
    void an_amount_is_told_in_groups(String amount, String told) {
        var text = texts.get("reward.explain.SUM", Map.of("result", amount), Locale.ENGLISH);

        assertThat(text).isEqualTo("Sum of all parts " + told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void are_listed_in_the_readme(ProblemCode problem) {
        assertThat(README.lists(problem)).as(problem.code()).isTrue();
    }

    @Test
    void stand_beside_rules_whose_classes_and_tests_are_there() {
        assertThat(README.classesNotThere()).isEmpty();
        assertThat(README.tornRules()).isEmpty();
    }

    @Test
    void says_what_is_wrong_in_a_rule_file() {
        assertThat(RuleTexts.keys(Path.of(""))).isNotEmpty().allSatisfy(key -> {
            assertThat(texts.has(key, Locale.CHINESE)).isTrue();
            assertThat(texts.has(key, Locale.ENGLISH)).isTrue();
        });
    }
}
