package yihao.reward.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.whatif.PastCity.FLAT;
import static yihao.reward.whatif.PastCity.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.People;

@DisplayName("RS-30, RS-31: a what-if is refused")
class WhatIfRefusalsTest {

    private final PastCity city = new PastCity();

    @Test
    void who_is_neither_bureau_nor_finance_is_refused_first() {
        for (Actor actor : List.of(People.ZHANGDIAN, People.REFERRER, People.TAX)) {
            assertThat(refusal(city.whatIf.ask(question("nothing@1"), actor))).isEqualTo("reward.function-missing");
        }
    }

    @Test
    void a_wrong_question_says_what_is_wrong() {
        var day = LocalDate.parse("2025-06-01");
        var backwards = new Question(new Span(day, day.minusDays(1)), List.of(FLAT), Map.of());
        var oneDay = new Question(new Span(day, day), List.of(FLAT, FLAT), Map.of());
        var thirty = IntStream.range(0, 31).mapToObj(i -> "s@" + i).toArray(String[]::new);

        assertThat(refusal(city.whatIf.ask(backwards, People.HEAD))).isEqualTo("reward.what-if-period-invalid");
        assertThat(city.whatIf.ask(oneDay, People.HEAD).result().orElseThrow().schemes())
                .hasSize(1);
        assertThat(refusal(city.whatIf.ask(question(), People.HEAD))).isEqualTo("reward.what-if-versions-invalid");
        assertThat(refusal(city.whatIf.ask(question(thirty), People.HEAD)))
                .isEqualTo("reward.what-if-versions-invalid");
        assertThat(refusal(city.whatIf.ask(question("none@1"), People.HEAD))).isEqualTo("reward.scheme-unknown");
    }

    static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal)
                ? refusal.problem().code()
                : "done";
    }
}
