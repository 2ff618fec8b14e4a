package yihao.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

/// The made-up city of `unseen/`: written from FORMATS.md alone, and reckoned by hand.
@DisplayName("Rules nobody has seen, over HTTP")
class UnseenRulesTest {

    private static final ServiceUnderTest CITY = RunningService.startAt("2034-02-28T04:00:00Z");
    private static int number;

    private final Http officer = CITY.as("zhangdian.officer");
    private final Http head = CITY.as("zhangdian.head");
    private final Http bureau = CITY.as("bureau.officer");
    private final Http bureauHead = CITY.as("bureau.head");
    private final String project = begun();

    private static String begun() {
        today("2034-02-28");
        var started = RunningService.start(CITY, "lead-" + ++number);
        today("2034-03-15");
        return "/api/projects/" + started.at("/projectId");
    }

    private static void today(String day) {
        CITY.clock().moveTo(day + "T04:00:00Z");
    }

    @BeforeAll
    static void putInForce() {
        for (var file : List.of("stages", "capital", "counting", "lights", "card", "value", "policy", "holidays")) {
            var text = text("lanqiao-" + file);
            var kind = text.lines()
                    .filter(line -> line.startsWith("kind: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(6);
            var rules = "/api/services/project/rule-sets/" + kind;
            var proposed = CITY.as("bureau.officer").post(rules, Map.of("text", text, "reason", "新办法"));
            assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
            var decided = CITY.as("bureau.head").post(proposed.header("Location") + "/activation", "");
            assertThat(decided.at("/status")).as(decided.text()).isEqualTo("IN_FORCE");
        }
    }

    @AfterAll
    static void close() {
        CITY.close();
    }

    @Test
    void ask_a_merger_for_no_land_and_each_stage_for_what_it_says() {
        assertThat(missing(officer, "TALKS")).isEqualTo("产业、意向书");
        fields(Map.of("sector", "NONE"));
        officer.send("PATCH", project, Map.of("kind", "MERGER"));
        moved(officer, "TALKS", "2034-03-01");

        assertThat(move(officer, "CONTRACTED", "2034-03-10").at("/code")).isEqualTo("project.not-yours");
        assertThat(missing(head, "CONTRACTED")).isEqualTo("投资合同、签约日期、用工、环评批复、总投资达到 3000 万元（氢能 1250.00005 万元）（不知道：总投资）");
        paper("CONTRACT");
        paper("EIA");
        fields(Map.of("signedOn", "2034-03-10", "jobs", 0, "cost", cny("29999999.99"), "chemical", false));
        assertThat(missing(head, "CONTRACTED")).isEqualTo("总投资达到 3000 万元（氢能 1250.00005 万元）");
        fields(Map.of("sector", "HYDROGEN", "cost", cny("12500000.50")));
        moved(head, "CONTRACTED", "2034-03-10");

        paper("PHOTO");
        fields(Map.of("permits", List.of("LAND", "POWER"), "startOn", "2034-09-07"));
        assertThat(move(bureau, "WORKS", "2034-03-11").at("/code")).isEqualTo("project.reason-missing");
        assertThat(missing(bureau, "WORKS")).isEqualTo("签约后 180 天内开工");
        fields(Map.of("startOn", "2034-09-06"));
        moved(bureau, "WORKS", "2034-03-11");

        sum("CASH", "5000000.19", "2034-03-11");
        assertThat(missing(bureauHead, "RUNNING")).isEqualTo("到位四成");
        sum("CASH", "0.01", "2034-03-11");
        moved(bureauHead, "RUNNING", "2034-03-12");
    }

    /// 30000000 ÷ 12 = 2500000 a mu.
    @Test
    void let_a_jump_through_the_gate_of_its_own_stage_alone() {
        fields(Map.of("sector", "NONE", "cost", cny("30000000.00"), "landMu", "12.01"));
        paper("LETTER");
        moved(officer, "TALKS", "2034-03-01");
        var jump = Map.of("to", "SITE", "on", "2034-03-02", "reason", "先行供地");

        assertThat(officer.post(project + "/jump", jump).at("/missingZh")).isEqualTo("每亩不低于 250 万元");
        fields(Map.of("landMu", "12"));
        officer.post(project + "/jump", jump);

        assertThat(bureauHead.post(project + "/jump/consent", "{}").at("/stage"))
                .isEqualTo("SITE");
    }

    /// 800000 + 5200000 = 6000000; of the first sums the one of the year before; 3000000 and what 5000000 adds.
    @Test
    void count_the_sums_of_the_year_the_first_and_what_a_licence_adds() {
        contracted();
        sum("CASH", "9000000.00", "2033-12-31");
        sum("CASH", "800000.00", "2034-01-01");
        sum("CASH", "799999.99", "2034-01-02");
        sum("PLANT", "2000000.00", "2034-02-27");
        sum("PLANT", "5200000.00", "2034-02-28");
        sum("CHARTERED", "3000000.00", "2034-03-01");
        sum("CHARTERED", "5000000.00", "2034-03-05");

        assertThat(officer.get(project + "/counting").at("/counted")).isEqualTo("OPEN");
        fields(Map.of("listed", false));
        var counting = officer.get(project + "/counting");

        assertThat(counting.at("/counted")).isEqualTo("COUNTED");
        assertThat(texts(counting, "/counts", "/countedCny/amount"))
                .containsExactly("6000000.00", "9000000.00", "5000000.00");
        assertThat(texts(counting, "/counts/0/lines", "/reasons/0/id"))
                .containsExactly("OTHER_YEAR", "", "SMALL", "OLD_PLANT", "");
        assertThat(texts(counting, "/counts/1/lines", "/reasons/0/id")).containsExactly("", "PROJECT_COUNTED", "SMALL");
        assertThat(texts(counting, "/classes/0/anyOf", "/verdict")).containsExactly("MET", "MET", "MET");
        fields(Map.of("listed", true, "jobs", 119));
        var elsewhere = officer.get(project + "/counting");
        assertThat(elsewhere.at("/reasons/0/id")).isEqualTo("ELSEWHERE");
        assertThat(texts(elsewhere, "/classes/0/anyOf", "/verdict")).containsExactly("MET", "NOT_MET", "MET");
    }

    /// 433.35 × 12.34 = 5347.539; × 0.0417 = 222.99075; × 10 million ÷ 30 million. In storage 88.8 × 12.34 = 1095.792.
    @Test
    void estimate_by_the_narrowest_code_then_the_newest_year_and_by_activity_first() {
        contracted();
        assertThat(estimate()).containsExactly("7404.0", "308.74", "102.914", "");
        fields(Map.of("landMu", "12.34"));
        assertThat(estimate()).containsExactly("5347.5", "222.99", "74.330", "");
        fields(Map.of("activity", "冷链仓储"));
        assertThat(estimate()).containsExactly("1095.8", "45.69", "15.230", "");
    }

    @Test
    void give_a_card_whose_clocks_know_the_holidays_that_were_put_in_force() {
        contracted();
        assertThat(texts(officer.get(project + "/service-card"), "/grounds", "/holds"))
                .containsExactly("false", "true", "false");
        var card = head.post(project + "/service-card", """
                {"officer":"zhangdian.officer","procedures":["FILE","DESIGN","FIRE","BUILD"]}""");
        var procedures = card.header("Location") + "/procedures/";

        var begun = officer.post(procedures + "FILE/start", Map.of("on", "2034-03-15"));
        assertThat(begun.at("/wholeDue")).isEqualTo("2034-04-17");
        assertThat(begun.at("/wholeProvisional")).isEqualTo("false");
        assertThat(begun.at("/parts/0/due")).isEqualTo("2034-03-27");
        assertThat(officer.post(procedures + "FIRE/start", "{}").at("/beforeZh"))
                .isEqualTo("备案");
        officer.post(procedures + "FILE/completion", Map.of("result", "已备案"));
        officer.post(procedures + "DESIGN/start", Map.of("on", "2034-03-15"));
        var beside = officer.post(procedures + "FIRE/start", Map.of("on", "2034-03-15"));

        assertThat(texts(beside, "/procedures", "/due")).containsExactly("2034-03-15", "2034-03-20", "2034-03-22", "");
        assertThat(officer.post(procedures + "BUILD/start", "{}").at("/beforeZh"))
                .isEqualTo("设计审查、消防");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2034-04-27, GREEN", "2034-04-28, YELLOW", "2034-07-27, YELLOW", "2034-07-28, RED"})
    void light_a_project_by_its_class(String day, String colour) {
        contracted();
        today(day);

        assertThat(officer.get(project).at("/light/colour")).isEqualTo(colour);
        assertThat(officer.get(project).at("/light/ofClass/zh")).isEqualTo("氢能");
    }

    @Test
    void say_which_clauses_a_project_meets() {
        contracted();
        sum("CASH", "1999999.99", "2034-03-01");
        assertThat(clauses()).contains("LABOUR MET", "START NOT_MET");

        sum("CASH", "0.01", "2034-03-01");
        assertThat(clauses()).contains("START MET");
    }

    private List<String> clauses() {
        return officer.get(project + "/policies")
                .json()
                .at("/items")
                .valueStream()
                .flatMap(policy -> policy.at("/clauses").valueStream())
                .map(clause ->
                        clause.at("/id").asString() + " " + clause.at("/answer").asString())
                .toList();
    }

    private List<String> estimate() {
        return texts(officer.get(project + "/value"), "/now/figures", "/value");
    }

    private static List<String> texts(Answer answer, String list, String pointer) {
        return answer.json()
                .at(list)
                .valueStream()
                .map(one -> one.at(pointer).asString(""))
                .toList();
    }

    private void contracted() {
        fields(Map.of("sector", "HYDROGEN", "signedOn", "2034-02-28", "jobs", 120, "cost", cny("30000000.00")));
        paper("LETTER");
        paper("CONTRACT");
        paper("EIA");
        moved(officer, "TALKS", "2034-02-28");
        moved(head, "CONTRACTED", "2034-02-28");
    }

    private Answer move(Http by, String to, String on) {
        return by.post(project + "/moves", Map.of("to", to, "on", on));
    }

    private void moved(Http by, String to, String on) {
        var answer = by.post(project + "/moves", Map.of("to", to, "on", on, "reason", "按办法办理"));
        assertThat(answer.at("/stage")).as(answer.text()).isEqualTo(to);
    }

    private String missing(Http by, String to) {
        return by.post(project + "/moves", Map.of("to", to, "reason", "按办法办理")).at("/missingZh");
    }

    private void fields(Map<String, Object> fields) {
        var answer = officer.send("PATCH", project, Map.of("fields", fields));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void paper(String paper) {
        var answer = officer.post(
                project + "/evidence", Map.of("paper", paper, "title", paper, "sha256", "0123456789abcdef".repeat(4)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private void sum(String kind, String yuan, String day) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("amount", cny(yuan));
        body.put("valueDate", day);
        body.put("voucher", Map.of("kind", kind.equals("CHARTERED") ? "LICENCE" : "SLIP", "number", "V-" + ++number));
        var answer = officer.post(project + "/capital", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        head.post(answer.header("Location") + "/verification", "{}");
    }

    private static Map<String, String> cny(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private static String text(String id) {
        try {
            return Files.readString(Path.of("src/test/resources/unseen/" + id + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
