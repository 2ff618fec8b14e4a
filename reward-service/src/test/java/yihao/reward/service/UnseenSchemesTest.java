package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.testkit.service.Http.Answer;

/// Six made-up policies in `unseen/`, written from FORMATS.md alone and computed by hand; amounts are in 万.
@DisplayName("R1 A policy nobody has seen, over HTTP")
class UnseenSchemesTest {

    private static final Set<String> LOADED = new HashSet<>();

    /// 天水: 0.5% of what came within two years, raised by the sum of what applies, beside the best of landing (≤ 30),
    /// ≤ 60 a project. (3000 + 500) × 0.5% = 17.5, × 1.3 = 22.75, + 30 = 52.75; the 1000 came too late.
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "amounts":{"PAID_IN":[{"amount":3000,"day":"2033-06-01"},{"amount":1000,"day":"2036-01-01"}],"EQUIPMENT":[{"amount":500}],"CONTRACT_AMOUNT":[{"amount":6000}],"FIXED_ASSETS":[{"amount":9000}]},"dates":{"REGISTERED":"2033-05-01"},"facts":{"keyIndustry":"氢能","headquarters":"regional"} | 527500.00
            "amounts":{"PAID_IN":[{"amount":3500}],"CONTRACT_AMOUNT":[{"amount":6000}],"FIXED_ASSETS":[{"amount":9000}]},"facts":{"keyIndustry":"氢能"},"earlier":[{"amount":15,"sameProject":true}] | 450000.00
            "amounts":{"PAID_IN":[{"amount":"999.9999"}]} | 0.00
            "amounts":{"PAID_IN":[{"amount":1000}]} | 50000.00
            "amounts":{"PAID_IN":[{"amount":9000,"day":"2035-05-01"}]},"dates":{"REGISTERED":"2033-05-01"},"facts":{"keyIndustry":"氢能"} | 400000.00
            "amounts":{"PAID_IN":[{"amount":9000,"day":"2035-05-02"}]},"dates":{"REGISTERED":"2033-05-01"} | 0.00
            "facts":{"headquarters":"regional"},"amounts":{"FIXED_ASSETS":[{"amount":2000}]} | 200000.00
            """)
    void tianshui(String facts, String total) {
        assertThat(total("tianshui-2033", facts)).isEqualTo(total);
    }

    /// 沧浪: of what exceeds 1000: 1% up to 4000, 2% above; at least 5; at most 50, from 5000 on 120; at most 3% of
    /// what was paid in. 9000: 40 + 80 = 120. 5500: 40 + 10 = 50. 1300: 3, raised to 5.
    @ParameterizedTest(name = "{0}, {1} paid in → {2}")
    @CsvSource(textBlock = """
            9000, 5000, 1200000.00
            9000, 1000,  300000.00
            5500, 3000,  500000.00
            5999, 9000,  500000.00
            6000, 9000,  600000.00
            1300, 1000,   50000.00
            1300,  100,   30000.00
            1000, 1000,       0.00
            1000.0001, 1000, 50000.00
            """)
    void canglang(String assets, String paidIn, String total) {
        var facts = "\"amounts\":{\"FIXED_ASSETS\":[{\"amount\":%s}],\"PAID_IN\":[{\"amount\":%s}]}";

        assertThat(total("canglang-2034", facts.formatted(assets, paidIn))).isEqualTo(total);
    }

    /// 北海 in yuan: 9 jobs nothing, 57 × 1000, 125 are 12 tens × 15000; 250000 a year for two years; of rank and
    /// model the higher.
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "numbers":{"jobs":9} | 0.00
            "numbers":{"jobs":57},"ranks":{"exports":1},"facts":{"model":"true"} | 137000.00
            "numbers":{"jobs":125,"years":2},"chosen":{"office":250000},"ranks":{"exports":2},"facts":{"model":"true"} | 740000.00
            "chosen":{"office":500000} | 500000.00
            "chosen":{"office":"500000.01"} | 0.00
            "ranks":{"exports":3} | 0.00
            """)
    void beihai(String facts, String total) {
        assertThat(total("beihai-2035", facts, 1)).isEqualTo(total);
    }

    /// 云梦: 20000 × 2‰ = 40 or 500 × 10% = 50, the larger; or (20000 + 4000/2) × 0.4% = 88, at most 80.
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "amounts":{"PAID_IN":[{"amount":20000}],"TAX_PAID":[{"amount":500}]},"lists":{"fortune-500":[2035]},"dates":{"REGISTERED":"2036-03-01"} | 500000.00
            "amounts":{"PAID_IN":[{"amount":20000}],"TAX_PAID":[{"amount":500}]},"lists":{"fortune-500":[2034]},"dates":{"REGISTERED":"2036-03-01"} | 0.00
            "amounts":{"PAID_IN":[{"amount":20000}],"EQUIPMENT":[{"amount":4000}]},"facts":{"field":"newMaterials"},"numbers":{"patents":3} | 800000.00
            "amounts":{"PAID_IN":[{"amount":1000}]},"facts":{"field":"newMaterials"},"numbers":{"patents":3} | 40000.00
            "amounts":{"PAID_IN":[{"amount":1000}]},"facts":{"field":"newMaterials"},"numbers":{"patents":2} | 0.00
            "amounts":{"PAID_IN":[{"amount":1000}]} | 0.00
            """)
    void yunmeng(String facts, String total) {
        assertThat(total("yunmeng-2036", facts)).isEqualTo(total);
    }

    /// 海州: 100 万 dollars at 7.2 and 80 of equipment, less 100 withdrawn, less 200 awarded on before: 500 × 3‰ = 1.5.
    @Test
    void haizhou_pays_on_what_is_new_in_parts_and_in_dollars_if_asked() {
        var money = """
                "amounts":{"FOREIGN_PAID_IN":[{"amount":100,"currency":"USD","use":"manufacturing"},{"amount":50,"currency":"USD","use":"trade"}],\
                "EQUIPMENT":[{"amount":80,"use":"manufacturing"}],"WITHDRAWN":[{"amount":100,"use":"manufacturing"}],"CONTRACT_AMOUNT":[{"amount":2000}]},\
                "rates":{"USD":"7.2"},"earlier":[{"component":"money","amount":0.6,"base":200,"sameProject":true}]""";

        var inYuan = compute("haizhou-2037", money, 10000);
        var inDollars = compute(
                "haizhou-2037", money + ",\"facts\":{\"payOutCurrency\":\"USD\",\"sector\":\"services\"}", 10000);

        assertThat(inYuan.at("/total/amount")).as(inYuan.text()).isEqualTo("15000.00");
        assertThat(inYuan.at("/components/0/amount")).isEqualTo("1.5");
        assertThat(inYuan.at("/instalments/0/amount/amount")).isEqualTo("7500.00");
        assertThat(inYuan.at("/instalments/0/hasCome")).isEqualTo("true");
        assertThat(inYuan.at("/instalments/1/hasCome")).isEqualTo("false");
        // 15000 ÷ 7.2 = 2083.333…; 694.3739, 694.3739 and what is left, 694.5822: the last cent goes to the first
        assertThat(inDollars.at("/total/amount")).isEqualTo("2083.33");
        assertThat(inDollars.at("/total/currency")).isEqualTo("USD");
        assertThat(inDollars.at("/instalments/0/amount/amount")).isEqualTo("694.38");
        assertThat(inDollars.at("/instalments/2/amount/amount")).isEqualTo("694.58");
    }

    /// 山海: 2‰ from 1000, 4‰ from 5000 on; signed since 2037, half of the contract built; 3000 of the claimant
    /// altogether; 100 a claimant and 1000 in all a year; filed before it was signed.
    @ParameterizedTest(name = "{0} paid in, {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5000 | "x":"" | 200000.00
            4999 | "x":"" | 99980.00
            2000 | "earlier":[{"amount":4,"base":1000,"sameClaimant":true}] | 40000.00
            2000 | "earlier":[{"amount":4,"base":999,"sameClaimant":true}] | 0.00
            5000 | "earlier":[{"amount":98,"sameClaimant":true}] | 20000.00
            5000 | "earlier":[{"amount":98,"sameClaimant":true,"year":2036}] | 200000.00
            5000 | "earlier":[{"amount":990},{"amount":50,"sameClaimant":true}] | 0.00
            5000 | "facts":{"referrerKind":"NATURAL_PERSON"} | 0.00
            5000 | "facts":{"referrerKind":"LEGAL_PERSON"} | 200000.00
            """)
    void shanhai(String paidIn, String more, String total) {
        assertThat(atShanhai(paidIn, "\"SIGNED\":\"2037-02-01\"", more).at("/total/amount"))
                .isEqualTo(total);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "SIGNED":"2036-12-31" | 0.00
            "SIGNED":"2037-02-01","REFERRAL_FILED":"2037-02-01" | 0.00
            "SIGNED":"2037-02-01","REFERRAL_FILED":"2037-01-31" | 200000.00
            "SIGNED":"2037-02-01","PRODUCING":"2037-03-01","APPLIED":"2038-03-01" | 200000.00
            "SIGNED":"2037-02-01","PRODUCING":"2037-03-01","APPLIED":"2038-03-02" | 0.00
            "SIGNED":"2037-02-01","PRODUCING":"2037-03-01","APPLIED":"2037-12-01" | 0.00
            """)
    void shanhai_by_its_days(String dates, String total) {
        assertThat(atShanhai("5000", dates, "\"ranks\":{}").at("/total/amount")).isEqualTo(total);
    }

    @Test
    void shanhai_is_paid_by_city_and_district_to_the_last_fen() {
        var answer = atShanhai("4999.99", "\"SIGNED\":\"2037-02-01\"", "\"ranks\":{}");

        // 99999.80 × 33.3% = 33299.9334
        assertThat(answer.at("/exact")).isEqualTo("9.99998");
        assertThat(answer.at("/payers/0/amount/amount")).isEqualTo("33299.93");
        assertThat(answer.at("/payers/1/amount/amount")).isEqualTo("66699.87");
    }

    private static Answer atShanhai(String paidIn, String dates, String more) {
        var facts = """
                "amounts":{"PAID_IN":[{"amount":%s}],"FIXED_ASSETS":[{"amount":4000}],"CONTRACT_AMOUNT":[{"amount":8000}]},"dates":{%s},%s""".formatted(paidIn, dates, more.startsWith("\"x\"") ? "\"ranks\":{}" : more);
        return compute("shanhai-2038", facts + ",\"on\":\"2037-12-15\"", 10000);
    }

    private static String total(String id, String facts) {
        return total(id, facts + ",\"on\":\"2036-12-15\"", 10000);
    }

    private static String total(String id, String facts, int unit) {
        var answer = compute(id, facts, unit);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.at("/total/amount");
    }

    private static Answer compute(String id, String facts, int unit) {
        if (LOADED.add(id)) {
            var answer = as(BUREAU).post("/api/schemes", Map.of("text", text(id)));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
        return as(ZHANGDIAN).post("/api/schemes/" + id + "@1/computations", "{\"unit\":%d,%s}".formatted(unit, facts));
    }

    private static String text(String id) {
        try {
            return Files.readString(Path.of("src/test/resources/unseen/" + id + ".yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
