package yihao.reward.scheme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.service.City.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RS-32: the text of a scheme is tried before it is stored")
class TrialApiTest {

    private static final String TEXT = """
            kind: scheme
            id: tried-2031
            version: 1
            validFrom: 2031-01-01
            source: ours
            title: {zh: 试, en: Tried}
            rules:
              publicity: {workingDays: 5, source: ours}
              payers: [{payer: city, percent: 40}, {payer: district}]
              instalments: [{percent: 30, due: 开工}, {due: 投产}]
              components:
                - id: part
                  name: 到位
                  base: {kind: PAID_IN}
                  conditions: [{fact: listed, oneOf: ["yes"]}, {rank: race, atMost: 3}]
                  kind: flat_rate
                  permille: 5
            """;

    private static final Map<String, ?> AMOUNTS =
            Map.of("PAID_IN", List.of(Map.of("amount", "1000.10", "currency", "CNY")));

    @Test
    void a_text_answers_what_it_would_pay_by_whom_and_when_and_is_not_stored() {
        var answer = as(BUREAU)
                .post(
                        "/api/schemes/trials",
                        Map.of(
                                "text",
                                TEXT,
                                "amounts",
                                AMOUNTS,
                                "facts",
                                Map.of("listed", "yes"),
                                "ranks",
                                Map.of("race", 3)),
                        "Accept-Language",
                        "en");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/parts/0/beneficiary")).isEqualTo("REFERRER");
        assertThat(answer.at("/parts/0/award/total/amount")).isEqualTo("5.00");
        assertThat(answer.at("/parts/0/payers/0/amount/amount")).isEqualTo("2.00");
        assertThat(answer.at("/parts/0/instalments/0/amount/amount")).isEqualTo("1.50");
        assertThat(answer.text()).contains("1,000.10 × 5‰ = 5.0005");
        assertThat(as(BUREAU).get("/api/schemes/tried-2031@1").status()).isEqualTo(404);
    }

    @Test
    void a_case_that_meets_no_condition_gets_nothing_and_no_instalments() {
        var answer = as(BUREAU).post("/api/schemes/trials", Map.of("text", TEXT, "amounts", AMOUNTS));

        assertThat(answer.at("/parts/0/award/total/amount")).isEqualTo("0.00");
        assertThat(answer.json().at("/parts/0/instalments").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amounts", "facts", "ranks", "dates", "numbers", "lists", "chosen"})
    void nothing_is_no_value(String field) {
        var trial = "{\"text\":%s,\"%s\":{\"PAID_IN\":null}}"
                .formatted(tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(TEXT), field);
        var made = "{\"%s\":{\"PAID_IN\":null}}".formatted(field);

        assertThat(as(BUREAU).post("/api/schemes/trials", trial).status()).isEqualTo(400);
        assertThat(as(BUREAU)
                        .post("/api/schemes/jinan-2019@1/computations", made)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_number_may_be_below_zero_and_an_amount_may_not() {
        var growth = "{\"numbers\":{\"growth\":\"-3\"}}";
        var amount = "{\"amounts\":{\"PAID_IN\":[{\"amount\":-3}]}}";

        assertThat(as(BUREAU)
                        .post("/api/schemes/jinan-2019@1/computations", growth)
                        .status())
                .isEqualTo(200);
        assertThat(as(BUREAU)
                        .post("/api/schemes/jinan-2019@1/computations", amount)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void each_wrong_line_is_named_with_its_place() {
        var answer =
                as(BUREAU).post("/api/schemes/trials", Map.of("text", TEXT.replace("permille: 5", "permille: -5")));

        assertThat(answer.at("/code")).isEqualTo("reward.scheme-invalid");
        assertThat(answer.at("/errors/0/path")).isEqualTo("/rules/components/0/permille");
        assertThat(answer.at("/errors/0/line")).isEqualTo("17");
    }

    @Test
    void who_may_not_upload_may_not_try() {
        assertThat(as(FINANCE).post("/api/schemes/trials", Map.of("text", TEXT)).at("/code"))
                .isEqualTo("reward.function-missing");
    }
}
