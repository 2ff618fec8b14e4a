package yihao.talent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.noon;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.TimeLimit;
import yihao.rules.Bilingual;
import yihao.talent.consultation.ConsultationKinds.Kind;
import yihao.talent.consultation.ConsultationKinds.Method;
import yihao.talent.consultation.ConsultationKinds.Opens;
import yihao.talent.consultation.ConsultationKinds.Rated;
import yihao.talent.consultation.Question.TopicKind;

@DisplayName("EC-08 What opinions say together")
class SummaryTest {

    @ParameterizedTest(name = "{0} of {1} = {2}, shown {3}")
    @CsvSource({
        "MEAN, 7, 7, 7.00",
        "MEAN, 7 8 8, 23/3, 7.67",
        "MEAN, 1 2, 3/2, 1.50",
        "MEDIAN, 9, 9, 9.00",
        "MEDIAN, 9 1 5, 5, 5.00",
        "MEDIAN, 9 1 5 6, 11/2, 5.50",
        "MEDIAN, 0 10, 5, 5.00",
    })
    void is_the_mean_or_the_median_exactly(Method method, String points, String exact, String shown) {
        var opinions = Arrays.stream(points.split(" "))
                .map(each -> opinion(Integer.parseInt(each), 0, "SUPPORT"))
                .toList();

        var value = Summary.of(opinions, kind(method)).criteria().getFirst().value();

        assertThat(value).hasToString(exact);
        assertThat(value.shown(2)).isEqualTo(new BigDecimal(shown));
    }

    @Test
    void weighs_the_criteria_into_one() {
        var summary = Summary.of(
                List.of(opinion(10, 5, "SUPPORT"), opinion(9, 4, "SUPPORT"), opinion(8, 4, "OPPOSE")),
                kind(Method.MEAN));

        assertThat(summary.total()).hasToString("67/9");
        assertThat(summary.recommendations()).isEqualTo(Map.of("SUPPORT", 2, "OPPOSE", 1));
        assertThat(summary.opinions()).isEqualTo(3);
    }

    @Test
    void is_nothing_without_opinions() {
        assertThat(Summary.of(List.of(), kind(Method.MEDIAN)).total()).hasToString("0");
    }

    private static Opinion opinion(int first, int second, String recommendation) {
        return new Opinion(Map.of("A", first, "B", second), "示例", recommendation, noon(TODAY), false, "expert.one");
    }

    private static Kind kind(Method method) {
        var name = new Bilingual("示例", "Example");
        var days = new TimeLimit(2, TimeLimit.Kind.WORKING);
        return new Kind(
                "K",
                name,
                Set.of(TopicKind.FREE),
                days,
                days,
                days,
                days,
                days,
                1,
                5,
                Opens.ALL_IN,
                false,
                method,
                2,
                List.of(new Rated("A", name, 10, 2), new Rated("B", name, 10, 1)),
                List.of());
    }
}
