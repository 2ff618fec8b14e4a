package yihao.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.ProblemCode;
import yihao.platform.web.problem.Texts;
import yihao.project.agreement.AgreementProblem;
import yihao.project.capital.CapitalProblem;
import yihao.project.card.CardProblem;
import yihao.project.carrier.CarrierProblem;
import yihao.project.counting.CountingProblem;
import yihao.project.difficulty.DifficultyProblem;
import yihao.project.enclave.EnclaveProblem;
import yihao.project.fiveones.FiveOnesProblem;
import yihao.project.fund.FundProblem;
import yihao.project.handover.HandOverProblem;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.monthlyreport.MonthlyReportProblem;
import yihao.project.offer.OfferProblem;
import yihao.project.opportunity.OpportunityProblem;
import yihao.project.quarterlyreport.QuarterlyReportProblem;
import yihao.project.survey.Matter;
import yihao.project.survey.Survey;
import yihao.project.survey.SurveyProblem;
import yihao.project.team.TeamProblem;
import yihao.project.value.ValueProblem;
import yihao.testkit.docs.Readme;
import yihao.testkit.docs.RuleTexts;

@DisplayName("A reason for a no")
class TextsTest {

    static final Readme README = Readme.ofService();

    final Texts texts = new Texts("project");

    static Stream<ProblemCode> problems() {
        return Stream.of(
                        ProjectProblem.values(),
                        AgreementProblem.values(),
                        CapitalProblem.values(),
                        CardProblem.values(),
                        CarrierProblem.values(),
                        CountingProblem.values(),
                        DifficultyProblem.values(),
                        EnclaveProblem.values(),
                        FiveOnesProblem.values(),
                        FundProblem.values(),
                        HandOverProblem.values(),
                        MonthlyReportProblem.values(),
                        OfferProblem.values(),
                        OpportunityProblem.values(),
                        QuarterlyReportProblem.values(),
                        SurveyProblem.values(),
                        TeamProblem.values(),
                        ValueProblem.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void is_told_in_both_languages_under_a_published_code(ProblemCode problem) {
        assertThat(problem.code()).matches("project\\.[a-z-]+");
        for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(texts.has(problem.code() + ".title", language)).isTrue();
            assertThat(texts.has(problem.code() + ".detail", language)).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void is_listed_in_the_readme(ProblemCode problem) {
        assertThat(README.lists(problem)).as(problem.code()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void tells_a_status_of_a_survey_or_a_matter_by_a_word(Enum<?> status) {
        for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(texts.has("status." + status, language)).isTrue();
        }
    }

    static Stream<Enum<?>> statuses() {
        return Stream.concat(Stream.of(Survey.Status.values()), Stream.of(Matter.Status.values()));
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
