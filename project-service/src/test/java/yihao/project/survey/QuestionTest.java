package yihao.project.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.survey.ExampleSurveys.MARK;
import static yihao.project.survey.ExampleSurveys.TRIPS;
import static yihao.project.survey.ExampleSurveys.WISH;
import static yihao.project.survey.ExampleSurveys.number;
import static yihao.project.survey.ExampleSurveys.question;
import static yihao.project.survey.ExampleSurveys.text;
import static yihao.project.survey.ExampleSurveys.words;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.project.Outcomes;
import yihao.project.survey.Question.Kind;

@DisplayName("SU-01 A question")
class QuestionTest {

    @ParameterizedTest(name = "{0} with {1} options from {2} to {3}: {4}")
    @CsvSource({
        "SINGLE,2,,,true",
        "SINGLE,1,,,false",
        "SINGLE,2,1,,false",
        "MULTIPLE,3,,3,true",
        "MULTIPLE,3,,4,false",
        "MULTIPLE,3,0,,false",
        "MULTIPLE,3,3,2,false",
        "MULTIPLE,3,2,2,true",
        "MULTIPLE,0,,,false",
        "SCALE,0,1,5,true",
        "SCALE,0,5,5,false",
        "SCALE,0,1,,false",
        "SCALE,0,0,20,true",
        "SCALE,0,0,21,false",
        "SCALE,0,1,4.5,false",
        "SCALE,2,1,5,false",
        "NUMBER,0,,,true",
        "NUMBER,0,2,2,true",
        "NUMBER,0,3,2,false",
        "TEXT,0,,2000,true",
        "TEXT,0,,2001,false",
        "TEXT,0,1,,false",
        "TEXT,0,,0,false"
    })
    void says_what_its_kind_needs_and_nothing_else(
            Kind kind, int options, @Nullable String least, @Nullable String most, boolean whole) {
        var ids = List.of("A", "B", "C").subList(0, options);

        assertThat(question("Q", kind, true, ids, least, most).isWhole()).isEqualTo(whole);
    }

    @Test
    void names_no_option_twice_and_only_a_number_has_decimals() {
        assertThat(question("Q", Kind.SINGLE, true, List.of("A", "A"), null, null)
                        .isWhole())
                .isFalse();
        assertThat(new Question("Q", Kind.TEXT, words("Q"), true, List.of(), null, null, 2).isWhole())
                .isFalse();
        assertThat(new Question("Q", Kind.NUMBER, words("Q"), true, List.of(), null, null, 6).isWhole())
                .isTrue();
        assertThat(new Question("Q", Kind.NUMBER, words("Q"), true, List.of(), null, null, 7).isWhole())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1,true", "5,true", "0,false", "6,false", "2.5,false", "3.0,true", "1E+900000000,false"})
    void of_a_scale_takes_its_whole_steps(String number, boolean fits) {
        assertThat(MARK.fit(number("MARK", number)).isPresent()).isEqualTo(fits);
    }

    @Test
    void of_a_number_keeps_its_places_and_takes_zero_as_an_answer() {
        var money = new Question("Q", Kind.NUMBER, words("Q"), true, List.of(), BigDecimal.ZERO, null, 2);

        assertThat(money.fit(number("Q", "0")).orElseThrow().number()).isEqualTo(new BigDecimal("0.00"));
        assertThat(money.fit(number("Q", "1.5")).orElseThrow().number()).isEqualTo(new BigDecimal("1.50"));
        assertThat(money.fit(number("Q", "1.505"))).isEmpty();
        assertThat(money.fit(number("Q", "-0.01"))).isEmpty();
    }

    @Test
    void of_a_choice_takes_its_options_as_many_as_it_says() {
        var some = question("Q", Kind.MULTIPLE, true, List.of("A", "B", "C"), "2", null);

        assertThat(some.fit(chosen("A", "B"))).isPresent();
        assertThat(some.fit(chosen("A", "B", "C"))).isPresent();
        assertThat(some.fit(chosen("A"))).isEmpty();
        assertThat(some.fit(chosen("A", "A"))).isEmpty();
        assertThat(some.fit(chosen("A", "D"))).isEmpty();
        var one = question("Q", Kind.SINGLE, true, List.of("A", "B"), null, null);
        assertThat(one.fit(chosen("A"))).isPresent();
        assertThat(one.fit(chosen("A", "B"))).isEmpty();
        assertThat(one.fit(new Reply("Q", List.of("A"), null, "甲"))).isEmpty();
    }

    @Test
    void of_a_text_is_as_long_as_it_says_and_an_answer_is_to_its_kind() {
        assertThat(WISH.fit(text("WISH", "字".repeat(20)))).isPresent();
        assertThat(WISH.fit(text("WISH", "字".repeat(21)))).isEmpty();
        assertThat(WISH.fit(number("WISH", "1"))).isEmpty();
        assertThat(TRIPS.fit(text("TRIPS", "3"))).isEmpty();
    }

    @Test
    void is_answered_once_each_where_it_is_asked_and_blanks_are_no_answer() {
        var asked = new Questions(List.of(MARK, TRIPS, WISH));

        var kept = asked.accept(List.of(text("WISH", "  "), number("TRIPS", "0"), number("MARK", "4")));
        assertThat(kept.result().orElseThrow()).extracting(Reply::question).containsExactly("MARK", "TRIPS");
        assertThat(Outcomes.problem(asked.accept(List.of(number("MARK", "4"), number("MARK", "5")))))
                .isEqualTo(SurveyProblem.SURVEY_ANSWER_UNFIT);
        assertThat(Outcomes.problem(asked.accept(List.of(number("MARK", "4"), text("OTHER", "x")))))
                .isEqualTo(SurveyProblem.SURVEY_ANSWER_UNFIT);
        var unfit = (Outcome.Refused<?>) asked.accept(List.of(number("MARK", "4"), number("TRIPS", "-1.5")));
        assertThat(unfit.refusal().facts())
                .containsEntry("wordsZh", "中TRIPS")
                .containsEntry("least", "0")
                .containsEntry("most", "ANY")
                .containsEntry("decimals", 0);
        var refused = (Outcome.Refused<?>) asked.accept(List.of(number("TRIPS", "1")));
        assertThat(refused.refusal().problem()).isEqualTo(SurveyProblem.SURVEY_ANSWER_MISSING);
        assertThat(refused.refusal().facts()).containsEntry("missingZh", "中MARK");
    }

    private static Reply chosen(String... options) {
        return new Reply("Q", List.of(options), null, null);
    }
}
