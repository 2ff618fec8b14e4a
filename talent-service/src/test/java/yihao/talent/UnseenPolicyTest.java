package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.Office.ok;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.testkit.service.Http;

@DisplayName("TB-06 TB-08 A policy nobody here has seen")
class UnseenPolicyTest {

    /// Interest on a loan by class and employment, an age limit, a stated fact, a service term.
    static final String LAKESIDE = """
            kind: talent-benefits
            id: lakeside-2026
            version: 1
            validFrom: 2026-03-01
            validUntil: 2027-12-31
            source: 示例湖滨市人才办法
            rules:
              city: 湖滨
              names:
                LOAN_INTEREST: {zh: 创业贷款贴息, en: interest on a start-up loan}
                SETTLING: {zh: 安家补贴, en: settling}
              asked:
                - {id: loanYears, kind: whole, label: {zh: 贷款年限, en: years of the loan}}
              rows:
                - benefit: LOAN_INTEREST
                  classes: [C, D]
                  ageAtMost: 45
                  employment: [FULL_TIME, OWN_FIRM]
                  applies: loanYears <= 3 && monthsHere >= 6
                  pay: {kind: share-up-to, share: 60%, cap: 123456.78 CNY, rounding: HALF_UP}
                  clause: 贷款利息的 60%，最高 12.345678 万元
                - benefit: SETTLING
                  titles: [湖滨英才]
                  evidence: [DEED]
                  service: {months: 36, leaving: 80%, falseStatement: 100%}
                  from: 2026-07-01
                  pay: {kind: fixed, amount: 88888.88 CNY}
                  clause: 湖滨英才安家补贴
            """;
    /// Project funding in three parts, the amount between two figures.
    static final String HARBOUR = """
            kind: talent-benefits
            id: harbour
            version: 1
            validFrom: 2025-01-01
            source: 示例港口新区
            rules:
              city: 港口
              rows:
                - benefit: TEAM_FUNDS
                  classes: [A, B]
                  pay:
                    kind: range
                    least: 1000000 CNY
                    most: 3000000 CNY
                    parts:
                      - {id: start, share: 30%, evidence: AGREEMENT, label: {zh: 启动, en: Start}}
                      - {id: middle, share: 33.3%, evidence: REPORT, label: {zh: 中期, en: Middle}}
                      - {id: end, share: 36.7%, evidence: AUDIT, label: {zh: 验收, en: Acceptance}}
                  clause: 100 万至 300 万元，分三期
            """;
    /// By the month for paid months and by the year.
    static final String VALLEY = """
            kind: talent-benefits
            id: valley
            version: 2
            validFrom: 2026-01-01
            source: 示例山谷县
            rules:
              city: 山谷
              classOn: {VALLEY_RENT: arrival}
              rows:
                - {benefit: VALLEY_RENT, classes: [C], pay: {kind: monthly, perMonth: 1500 CNY, months: 24, leavingMonth: true, count: paid}, clause: 租房补贴两年}
                - {benefit: VALLEY_YEARS, degree: DOCTOR, pay: {kind: yearly, perYear: 30000 CNY, years: 2, due: end}, clause: 博士津贴}
            """;

    static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
        for (var text : List.of(LAKESIDE, HARBOUR, VALLEY)) {
            var proposed = office.as("bureau.rules")
                    .post("/api/services/talent/rule-sets/talent-benefits", Map.of("text", text, "reason", "新办法"));
            assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
            var reference =
                    text.contains("valley") ? "valley@2" : text.contains("harbour") ? "harbour@1" : "lakeside-2026@1";
            ok(office.as("bureau.head")
                    .post("/api/services/talent/rule-sets/talent-benefits/" + reference + "/activation", "{}"));
        }
    }

    @AfterAll
    static void close() {
        office.close();
    }

    static Stream<String> examples() throws IOException {
        return Pattern.compile("```yaml\n(kind: .*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("FORMATS.md")))
                .results()
                .map(block -> block.group(1));
    }

    private static String kindOf(String example) {
        return example.substring("kind: ".length(), example.indexOf('\n'));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void is_written_as_the_example_of_its_format_which_is_read_as_it_stands(String example) {
        var read = office.as("bureau.rules")
                .post(
                        "/api/services/talent/rule-sets/" + kindOf(example) + "/check",
                        Map.of("text", example.replaceFirst("\nid: ", "\nid: of-another-city-")));

        assertThat(read.status()).as(read.text()).isEqualTo(200);
    }

    @Test
    void has_a_documented_format_whatever_its_kind() throws IOException {
        var kinds = office.as("bureau.rules")
                .get("/api/services/talent/rule-sets")
                .json()
                .at("/items");

        assertThat(kinds.valueStream()
                        .map(kind -> kind.at("/kind").asString())
                        .filter(kind -> !kind.equals("public-holidays")))
                .containsExactlyInAnyOrderElementsOf(
                        examples().map(UnseenPolicyTest::kindOf).toList());
    }

    @ParameterizedTest(name = "interest {0}, born {1}, {2}, {3} years: {4} {5}")
    @CsvSource(textBlock = """
            205761.30, 1981-10-15, FULL_TIME, 3, 123456.78,
            205761.31, 1981-10-15, FULL_TIME, 3, 123456.78,
                 0.02, 1981-10-15, OWN_FIRM,  1,      0.01,
            100000.00, 1980-10-15, FULL_TIME, 3,          , talent.condition-not-met
            100000.00, 1980-10-16, FULL_TIME, 3,  60000.00,
            100000.00, 1981-10-15, PART_TIME, 3,          , talent.condition-not-met
            100000.00, 1981-10-15, FULL_TIME, 4,          , talent.condition-not-met
            100000.00, 1981-10-15, FULL_TIME, x,          , talent.fact-invalid
            100000.00, 1981-10-15, FULL_TIME,  ,          , talent.fact-missing
            """)
    void pays_a_share_within_age_employment_and_condition(
            String price, String born, String employed, String years, String amount, String problem) {
        var asked = somebody("LOAN_INTEREST");
        asked.put("price", Map.of("amount", price, "currency", "CNY"));
        asked.put("purchasedOn", "2026-10-01");
        asked.put("bornOn", born);
        asked.put("employment", employed);
        asked.put("stated", years == null ? Map.of() : Map.of("loanYears", years));

        assertAnswer(tried(asked), amount, problem);
    }

    @ParameterizedTest(name = "on {0} with {1}: {2} {3}")
    @CsvSource(textBlock = """
            2026-06-30, DEED,         , talent.no-entitlement
            2026-07-01, DEED, 88888.88,
            2026-07-01, NONE,         , talent.evidence-missing
            2027-12-31, DEED, 88888.88,
            2028-01-01, DEED,         , talent.no-rule-in-force
            2026-02-28, DEED,         , talent.no-rule-in-force
            """)
    void knows_its_first_and_last_day_and_its_papers(String on, String paper, String amount, String problem) {
        var asked = somebody("SETTLING");
        asked.put("on", on);
        asked.put("titles", List.of(Map.of("name", "湖滨英才")));
        asked.put("papers", List.of(paper));

        assertAnswer(tried(asked), amount, problem);
    }

    @ParameterizedTest(name = "{0} decided with “{1}”: {2}")
    @CsvSource(textBlock = """
             999999.99, 会议纪要, talent.amount-outside
            1000000.01, 会议纪要,
            3000000.01, 会议纪要, talent.amount-outside
            2000000.00,         , talent.ruling-missing
            """)
    void leaves_an_amount_to_people_and_pays_it_in_parts(String amount, String ruling, String problem) {
        var asked = somebody("TEAM_FUNDS");
        asked.put("talentClass", "B");
        asked.put("amount", Map.of("amount", amount, "currency", "CNY"));
        asked.put("ruling", ruling == null ? "" : ruling);

        var answer = tried(asked);

        assertAnswer(answer, problem == null ? amount : null, problem);
        if (problem == null) {
            assertThat(answer.at("/parts/0/amount/amount")).isEqualTo("300000.00");
            assertThat(answer.at("/parts/1/amount/amount")).isEqualTo("333000.00");
            assertThat(answer.at("/parts/2/amount/amount")).isEqualTo("367000.01");
        }
    }

    @Test
    void says_what_comes_due() {
        var rent = somebody("VALLEY_RENT");
        assertThat(ok(tried(rent)).json().get("due").toString())
                .contains("2026-01", "2026-10")
                .doesNotContain("2026-11");
        var years = somebody("VALLEY_YEARS");
        years.put("managedFrom", "2025-10-16");
        years.put("managedUntil", "2028-10-15");
        assertThat(ok(tried(years)).json().get("due").toString()).isEqualTo("[\"2025-10-16\"]");
    }

    @Test
    void is_shown_with_what_it_asks_and_granted_like_any_other() {
        var tables = ok(office.as("talent.office").get("/api/benefit-tables?on=2026-10-15"));
        assertThat(tables.text()).contains("lakeside-2026@1", "loanYears", "贷款年限", "创业贷款贴息");
        var talent = office.arrived();
        var granted =
                office.as("talent.office").post("/api/benefits", Map.of("talentId", talent, "kind", "VALLEY_RENT"));
        assertThat(granted.status()).as(granted.text()).isEqualTo(201);
        ok(office.as("talent.head").post("/api/benefits/" + granted.at("/id") + "/approval", "{}"));

        assertThat(ok(office.as("talent.office").get("/api/due-benefits")).text())
                .contains(granted.at("/id"));
        var many = ok(office.as("talent.office")
                .post(
                        "/api/due-benefits/confirmation",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("id", granted.at("/id"), "keys", List.of("2026-10")),
                                        Map.of("id", granted.at("/id"), "keys", List.of("2026-10"))))));
        assertThat(many.at("/items/0/done")).isEqualTo("true");
        assertThat(many.at("/items/1/code")).isEqualTo("talent.instalment-not-due");
        assertThat(office.ledger.orders()).containsKey(granted.at("/id") + "_2026-10");
        var exported = ok(office.as("talent.office").get("/api/benefits/export?kind=VALLEY_RENT"));
        assertThat(exported.header("Content-Disposition")).contains("xlsx");
    }

    @Test
    void that_cannot_be_read_is_told_with_its_lines() {
        var wrong = Map.of("kind", "SETTLING", "text", HARBOUR.replace("36.7%", "40%"));

        var answer = office.as("talent.office").post("/api/benefits/trials", wrong);

        assertThat(answer.at("/code")).isEqualTo("talent.benefit-table-unreadable");
        assertThat(answer.text()).contains("各笔合计不是 100%");
    }

    private static Map<String, Object> somebody(String kind) {
        var asked = new HashMap<String, Object>();
        asked.put("kind", kind);
        asked.put("talentClass", "C");
        asked.put("degree", "DOCTOR");
        asked.put("arrivedOn", "2025-12-01");
        asked.put("on", Office.TODAY);
        return asked;
    }

    private static Http.Answer tried(Map<String, Object> asked) {
        return office.as("zhangdian.officer").post("/api/benefits/trials", asked);
    }

    private static void assertAnswer(Http.Answer answer, @Nullable String amount, @Nullable String problem) {
        if (problem == null) {
            assertThat(ok(answer).at("/amount/amount")).isEqualTo(amount);
        } else {
            assertThat(answer.at("/code")).as(answer.text()).isEqualTo(problem);
        }
    }
}
