package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.ProblemCode;
import yihao.platform.web.problem.Texts;
import yihao.talent.appointment.AppointmentRefusal;
import yihao.talent.benefit.BenefitRefusal;
import yihao.talent.consultation.ConsultationRefusal;
import yihao.talent.entitlement.EntitlementRefusal;
import yihao.talent.erasure.ErasureRefusal;
import yihao.talent.expert.ExpertRefusal;
import yihao.talent.expertfee.FeeRefusal;
import yihao.talent.institution.InstitutionRefusal;
import yihao.talent.institutionquota.QuotaRefusal;
import yihao.talent.matching.MatchRefusal;
import yihao.talent.need.NeedRefusal;
import yihao.talent.performance.SheetRefusal;
import yihao.talent.post.PostRefusal;
import yihao.talent.recommendation.RecommendationRefusal;
import yihao.talent.talent.TalentRefusal;
import yihao.talent.team.TeamRefusal;
import yihao.talent.unmasking.UnmaskingRefusal;
import yihao.testkit.docs.Readme;
import yihao.testkit.docs.RuleTexts;

@DisplayName("G6 Every no of talent-service")
class TextsTest {

    static final Readme README = Readme.ofService();

    final Texts texts = new Texts("talent");

    static Stream<ProblemCode> problems() {
        return Stream.<ProblemCode[]>of(
                        NeedRefusal.values(),
                        TalentRefusal.values(),
                        MatchRefusal.values(),
                        BenefitRefusal.values(),
                        UnmaskingRefusal.values(),
                        ErasureRefusal.values(),
                        TeamRefusal.values(),
                        InstitutionRefusal.values(),
                        QuotaRefusal.values(),
                        PostRefusal.values(),
                        AppointmentRefusal.values(),
                        SheetRefusal.values(),
                        ExpertRefusal.values(),
                        ConsultationRefusal.values(),
                        FeeRefusal.values(),
                        RecommendationRefusal.values(),
                        EntitlementRefusal.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void says_why_and_what_to_do_in_both_languages(ProblemCode problem) {
        for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(texts.has(problem.code() + ".title", language)).isTrue();
            assertThat(texts.has(problem.code() + ".detail", language)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class-by-title",
                "class-by-degree",
                "match-field",
                "match-field-not",
                "match-class",
                "match-class-not",
                "match-language",
                "match-language-not",
                "match-language-any",
                "match-time",
                "match-time-not",
                "match-place-any",
                "match-place-unknown",
                "match-place-county",
                "match-place-city",
                "match-place-province",
                "match-place-not",
                "benefit-clause",
                "benefit-share",
                "benefit-cap",
                "benefit-fixed",
                "benefit-months",
                "benefit-total",
                "performance-points",
                "performance-points-capped",
                "performance-points-most",
                "performance-ratio",
                "performance-no-target",
                "performance-no-results",
                "performance-ranking",
                "performance-ranking-share",
                "performance-no-ranking",
                "performance-mark",
                "performance-no-mark",
                "performance-deduction",
                "performance-score",
                "performance-undecided",
                "performance-band",
                "performance-spell",
                "performance-base",
                "performance-floor",
                "performance-ceiling",
                "performance-amount",
                "expert-field-any",
                "expert-load",
                "expert-fairness",
                "conflict-employer",
                "conflict-enterprise",
                "conflict-unit",
                "conflict-asker",
                "fee-row",
                "fee-late",
                "fee-cap",
                "benefit-standing-months",
                "benefit-standing-years",
                "benefit-ruled",
                "benefit-part",
                "benefit-difference",
                "benefit-yearly-cap",
                "benefit-mark-rewarded",
                "benefit-mark-unclear"
            })
    void and_every_line_of_an_explanation_is_translated(String line) {
        assertThat(texts.has("line." + line, Locale.CHINESE)).isTrue();
        assertThat(texts.has("line." + line, Locale.ENGLISH)).isTrue();
    }

    @Test
    void tells_a_degree_by_its_word() {
        var facts = Map.of("degree", "DOCTOR", "talentClass", "E");

        assertThat(texts.get("line.class-by-degree", facts, Locale.CHINESE)).isEqualTo("学位 博士：E 类");
        assertThat(texts.get("line.class-by-degree", facts, Locale.ENGLISH)).isEqualTo("Degree doctor: class E");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void is_listed_in_the_readme(ProblemCode problem) {
        assertThat(README.lists(problem)).as(problem.code()).isTrue();
    }

    @Test
    void stands_beside_rules_whose_classes_and_tests_are_there() {
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
