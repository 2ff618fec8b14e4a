package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.store.Store;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.TestTokens;

@DisplayName("Bad input is answered with its code in both languages, and nothing is saved")
class BadInputTest {

    static final JsonMapper JSON = new JsonMapper();

    @FunctionalInterface
    interface Call {
        Answer in(String language);
    }

    /// Field, what is sent in it, and the violation that names it.
    @ParameterizedTest(name = "{0} = {1}: {3} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ammount  | 5                                                     | /ammount         | unknown-field
            amount   | 5                                                     | /amount          | wrong-type
            amount   | {"amount":"-1.00","currency":"CNY"}                   | /amount          | negative-amount
            amount   | {"amount":"12345678901234567890.00","currency":"CNY"} | /amount          | amount
            amount   | {"amount":"1e9","currency":"CNY"}                     | /amount          | amount
            amount   | {"amount":"1.001","currency":"CNY"}                   | /amount          | too-fine-an-amount
            amount   | {"amount":"1.00","currency":"ZZZ"}                    | /amount          | unknown-currency
            amount   | {"amount":1.5,"currency":"CNY"}                       | /amount          |
            channel  | "PIGEON"                                              | /channel         | wrong-type
            heardOn  | "yesterday"                                           | /heardOn         | wrong-type
            heardOn  | "2026-02-30"                                          | /heardOn         | wrong-type
            title    | ""                                                    | /title           | required
            title    | null                                                  | /title           | required
            investor | {"names":[],"country":"DE"}                           | /investor/names  | required
            contacts | [{"name":"x","mobile":"1"}]                           | /contacts/0/mobile | unknown-field
            """)
    void in_a_field(String field, String value, String pointer, String code) {
        var body = new HashMap<String, Object>(lead(firm()));
        body.put(field, JSON.readTree(value));

        refused(400, "platform.malformed", language -> {
            var answer = as("zhangdian.officer").post("/api/leads", body, "Accept-Language", language);
            if (code != null) {
                assertThat(answer.at("/violations/0/pointer")).startsWith(pointer);
                assertThat(answer.at("/violations/0/code")).isEqualTo(code);
            }
            return answer;
        });
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            heardOn  | "2026-09-02"                       | lead.date-in-future
            amount   | {"amount":"0","currency":"CNY"}    | lead.amount-not-positive
            industry | "9999"                             | lead.industry-unknown
            investor | {"names":[{"text":"x","language":"en"}],"country":"ZZ"}                    | lead.country-unknown
            investor | {"names":[{"text":"x","language":"en"}],"country":"CN","creditCode":"12"}  | lead.credit-code-malformed
            investor | {"names":[{"text":"x","language":"en"}],"country":"CN","enterpriseId":"-"} | lead.enterprise-unknown
            """)
    void against_a_rule(String field, String value, String code) {
        var body = new HashMap<String, Object>(lead(firm()));
        body.put(field, JSON.readTree(value));

        refused(422, code, language -> as("zhangdian.officer").post("/api/leads", body, "Accept-Language", language));
    }

    @Test
    void of_more_than_one_mebibyte() {
        var body = new HashMap<String, Object>(lead(firm()));
        body.put("content", "字".repeat(400_000));

        refused(
                413,
                "platform.too-large",
                language -> as("zhangdian.officer").post("/api/leads", body, "Accept-Language", language));
    }

    @Test
    void of_more_than_a_thousand_items() {
        var body = Map.of("items", Collections.nCopies(1_001, Map.of()));

        refused(
                422,
                "lead.batch-too-large",
                language -> as("liaison-munich").post("/api/leads/batch", body, "Accept-Language", language));
    }

    @Test
    void in_another_encoding() {
        var bytes = JSON.writeValueAsString(lead(firm())).getBytes(Charset.forName("GB18030"));

        refused(
                400,
                "platform.malformed",
                language -> as("zhangdian.officer").post("/api/leads", bytes, "Accept-Language", language));
    }

    @Test
    void that_is_no_json() {
        refused(
                400,
                "platform.malformed",
                language -> as("zhangdian.officer").post("/api/leads", "{\"title\":", "Accept-Language", language));
    }

    @Test
    void under_a_key_that_was_used_for_another_body() {
        var name = firm();
        var key = "key-" + name.hashCode();
        var first = ok(as("zhangdian.officer").post("/api/leads", lead(name), "Idempotency-Key", key));
        var replay = as("zhangdian.officer").post("/api/leads", lead(name), "Idempotency-Key", key);
        assertThat(replay.status()).isEqualTo(201);
        assertThat(replay.at("/id")).isEqualTo(first.at("/id"));
        assertThat(replay.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(replay.header("Location")).isEqualTo(first.header("Location"));

        refused(
                422,
                "platform.idempotency-key-reused",
                language -> as("zhangdian.officer")
                        .post("/api/leads", lead(firm()), "Idempotency-Key", key, "Accept-Language", language));
    }

    @Test
    void for_a_version_that_is_no_longer_the_newest() {
        var id = reported("zhangdian.officer", lead(firm()));
        ok(as("zhangdian.officer").post("/api/leads/" + id + "/progress", Map.of("text", "一"), "If-Match", "\"1\""));

        refused(
                412,
                "platform.stale",
                language -> as("zhangdian.officer")
                        .post(
                                "/api/leads/" + id + "/progress",
                                Map.of("text", "二"),
                                "If-Match",
                                "\"1\"",
                                "Accept-Language",
                                language));
    }

    @Test
    void without_a_token_of_this_platform_that_is_still_good() {
        for (var token : List.of(
                "",
                "nonsense",
                TestTokens.expired("zhangdian.officer"),
                TestTokens.foreign("zhangdian.officer"),
                TestTokens.forAnotherAudience("zhangdian.officer"))) {
            refused(
                    401,
                    "platform.unauthenticated",
                    language -> City.SERVICE
                            .withToken(token)
                            .post("/api/leads", lead(firm()), "Accept-Language", language));
        }
    }

    @Test
    void from_somebody_who_works_nowhere() {
        refused(
                403,
                "platform.not-an-officer",
                language -> as("stranger").post("/api/leads", lead(firm()), "Accept-Language", language));
    }

    @Test
    void for_another_unit_s_record() {
        var investor =
                Map.<String, Object>of("names", List.of(Map.of("text", firm(), "language", "zh")), "country", "CN");
        var id = reported("zhangdian.officer", lead(investor, "OWN"));

        refused(
                404,
                "platform.not-found",
                language -> as("linzi.officer")
                        .post("/api/leads/" + id + "/release", Map.of("reason", "x"), "Accept-Language", language));
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /api/exchange-rates/USD/2026-09-02 | {"rate":"7.1","source":"x"}      | 422 | lead.rate-in-future
            /api/exchange-rates/ZZZ/2026-09-01 | {"rate":"7.1","source":"x"}      | 422 | lead.currency-unknown
            /api/exchange-rates/USD/2026-09-01 | {"rate":"-7.1","source":"x"}     | 400 | platform.malformed
            /api/exchange-rates/USD/2026-09-01 | {"rate":"12345678","source":"x"} | 400 | platform.malformed
            /api/exchange-rates/USD/2026-09-01 | {"rate":"7.1"}                   | 400 | platform.malformed
            /api/exchange-rates/USD/tomorrow   | {"rate":"7.1","source":"x"}      | 400 | platform.malformed
            """)
    void in_a_rate(String path, String body, int status, String code) {
        refused(status, code, language -> as("finance").put(path, body, "Accept-Language", language));
    }

    /// Tried in both languages: the same code, other words, and the store as it was.
    private static void refused(int status, String code, Call call) {
        var before = saved();
        var chinese = call.in("zh-CN");
        var english = call.in("en");

        for (var answer : List.of(chinese, english)) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertThat(answer.at("/code")).isEqualTo(code);
            assertThat(answer.at("/title")).isNotEqualTo(code + ".title").isNotBlank();
            assertThat(answer.at("/traceId")).isNotBlank();
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(chinese.at("/detail")).matches("(?s).*\\p{IsHan}.*");
        assertThat(english.at("/title")).doesNotMatch("(?s).*\\p{IsHan}.*");
        assertThat(saved()).isEqualTo(before);
    }

    private static Map<String, Long> saved() {
        var store = City.SERVICE.bean(Store.class);
        var counts = new HashMap<String, Long>();
        for (var collection : List.of("leads", "enterprises", "exchange_rates", "referrals")) {
            counts.put(
                    collection,
                    store
                            .collection(collection)
                            .find()
                            .map(document -> document.getNumber("version").longValue())
                            .into(new java.util.ArrayList<>())
                            .stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
        return counts;
    }
}
