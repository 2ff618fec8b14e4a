package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.talent.Office.TODAY;
import static yihao.talent.Office.home;
import static yihao.talent.Office.ok;
import static yihao.talent.Office.somebody;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("T2 T3 T4 talent-service over HTTP")
class TalentServiceTest {

    static Office office;

    @BeforeAll
    static void open() {
        ServiceUnderTest.store().forgetScans();
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_need_is_posted_matched_with_reasons_and_filled() {
        var need = office.posted();
        var talent = office.registered();

        var candidates = ok(office.as("talent.office").get("/api/needs/" + need + "/candidates?limit=200"));
        assertThat(candidates.json().at("/items")).anySatisfy(candidate -> {
            assertThat(candidate.get("talentId").asString()).isEqualTo(talent);
            assertThat(candidate.get("points").asInt()).isEqualTo(100);
            assertThat(candidate.at("/reasons/0/text").asString()).isEqualTo("领域 2614 与需求 2614 前 4 位一致");
        });
        ok(office.as("talent.office").post("/api/needs/" + need + "/matches", Map.of("talentId", talent)));
        var jumped = step(need, talent, "ARRIVED");
        assertThat(jumped.status()).isEqualTo(422);
        assertThat(jumped.at("/code")).isEqualTo("talent.recruitment-out-of-order");
        assertThat(jumped.at("/next")).isEqualTo("CONTACTED");
        for (var stage : List.of("CONTACTED", "INTERVIEWED", "OFFERED", "ACCEPTED", "ARRIVED")) {
            ok(step(need, talent, stage));
        }

        var filled = ok(office.as("zhangdian.officer").get("/api/needs/" + need));
        assertThat(filled.at("/status")).isEqualTo("FILLED");
        assertThat(filled.json().get("arrived").asInt()).isEqualTo(1);
        assertThat(filled.at("/actions/0")).isEqualTo("end-trial");
        assertThat(ok(office.as("talent.office").get("/api/talents/" + talent)).at("/placement/needId"))
                .isEqualTo(need);
        assertThat(office.service.sent("talent.need"))
                .anySatisfy(event ->
                        assertThat(event.json()).contains("talent.need-arrived.v1", need, "\"status\":\"FILLED\""));
    }

    @Test
    void a_class_is_the_one_of_the_day() {
        var talent = Map.of(
                "name",
                "示例乙",
                "identityKind",
                "PASSPORT",
                "identityNumber",
                "Y" + UUID.randomUUID(),
                "degree",
                "NONE",
                "titles",
                List.of(Map.of("name", "百千万人才工程国家级人选", "issuer", "人社部", "year", 2014)),
                "fields",
                List.of("26"));
        var registered = office.as("talent.office").post("/api/talents", talent);

        assertThat(registered.at("/talentClass")).isEqualTo("B");
        var then = ok(office.as("talent.office").get("/api/talents/" + registered.at("/id") + "/class?on=2021-12-31"));
        assertThat(then.at("/talentClass")).isEqualTo("C");
        assertThat(then.at("/catalogue")).isEqualTo("jinan-2017@1");
    }

    @Test
    void a_benefit_is_explained_granted_approved_by_another_and_paid() {
        var talent = office.arrived();
        var preview =
                ok(office.as("talent.office").post("/api/benefits/preview", home(talent), "Accept-Language", "en"));
        assertThat(preview.at("/explanation/3/text")).isEqualTo("Price 1,800,000.00 CNY × 50% = 900,000.00 CNY");
        var benefit = office.granted(talent);
        assertThat(office.as("talent.head")
                        .get("/api/services/talent/work-items")
                        .text())
                .contains(benefit);

        var alone = office.as("talent.office").post("/api/benefits/" + benefit + "/approval", "{}");
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.at("/code")).isEqualTo("talent.same-person");
        var approved = ok(office.as("talent.head").post("/api/benefits/" + benefit + "/approval", "{}"));
        assertThat(approved.at("/status")).isEqualTo("PAYMENT_ORDERED");
        assertThat(office.ledger.bodies())
                .anySatisfy(order -> assertThat(order).contains(benefit, "\"amount\":\"700000.00\"", talent));
        office.paid(benefit, 4);
        office.paid(benefit, 4);

        var paid = ok(office.as("talent.office").get("/api/benefits/" + benefit));
        assertThat(paid.at("/status")).isEqualTo("PAID");
        assertThat(paid.json().get("version").asLong()).isEqualTo(4);
        assertThat(office.as("talent.office")
                        .post("/api/benefits", home(talent))
                        .at("/code"))
                .isEqualTo("talent.benefit-already-granted");
    }

    @Test
    void while_the_ledger_is_away_an_order_is_kept_and_placed_once_later() {
        var benefit = office.granted(office.arrived());
        office.ledger.goAway();

        var approved = office.as("talent.head").post("/api/benefits/" + benefit + "/approval", "{}");
        assertThat(approved.status()).isEqualTo(202);
        assertThat(approved.at("/status")).isEqualTo("APPROVED");
        office.ledger.comeBack();

        await().until(() -> office.as("talent.office")
                .get("/api/benefits/" + benefit)
                .at("/status")
                .equals("PAYMENT_ORDERED"));
        assertThat(office.ledger.orders()).containsKey(benefit);
    }

    @Test
    void two_grants_at_the_same_instant_are_one() throws InterruptedException {
        var talent = office.arrived();
        var answers = new java.util.concurrent.ConcurrentLinkedQueue<Integer>();

        var threads = List.of("talent.office", "talent.head").stream()
                .map(subject -> Thread.ofVirtual()
                        .start(() -> answers.add(office.as(subject)
                                .post("/api/benefits", home(talent))
                                .status())))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void a_departure_stops_the_allowance() {
        var talent = office.arrived();
        ok(office.as("talent.office")
                .post("/api/talents/" + talent + "/departure", Map.of("on", TODAY, "reason", "合同期满")));

        var month = office.as("talent.office")
                .post(
                        "/api/benefits/preview",
                        Map.of(
                                "talentId",
                                talent,
                                "kind",
                                "MONTHLY_ALLOWANCE",
                                "fromMonth",
                                "2026-10",
                                "toMonth",
                                "2026-10"));

        assertThat(month.at("/code")).isEqualTo("talent.month-not-entitled");
        assertThat(month.at("/months/0")).isEqualTo("2026-10");
    }

    @Test
    void a_repeated_request_does_nothing_twice() {
        var key = UUID.randomUUID().toString();
        var first = office.as("zhangdian.officer").post("/api/needs", Office.need(), "Idempotency-Key", key);
        var again = office.as("zhangdian.officer").post("/api/needs", Office.need(), "Idempotency-Key", key);
        var other = office.as("zhangdian.officer")
                .post("/api/needs", Office.need().replace("首席", "高级"), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(422);

        var person = somebody();
        var once = office.as("talent.office").post("/api/talents", person, "Idempotency-Key", key + "t");
        var twice = office.as("talent.office").post("/api/talents", person, "Idempotency-Key", key + "t");
        assertThat(twice.status()).isEqualTo(201);
        assertThat(twice.at("/id")).isEqualTo(once.at("/id"));
        assertThat(office.as("talent.office").post("/api/talents", person).at("/code"))
                .isEqualTo("talent.already-registered");
    }

    @Test
    void whoever_saw_an_older_version_is_told() {
        var need = office.posted();

        var stale = office.as("zhangdian.officer")
                .post("/api/needs/" + need + "/closure", Map.of("reason", "项目调整"), "If-Match", "\"7\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(ok(office.as("zhangdian.officer").get("/api/needs/" + need)).at("/status"))
                .isEqualTo("OPEN");
    }

    @Test
    void another_unit_sees_nothing_of_it() {
        var need = office.posted();
        var talent = office.registered();

        for (var path : List.of("/api/needs/" + need, "/api/talents/" + talent)) {
            assertThat(office.as("linzi.officer").get(path).status()).isEqualTo(404);
            assertThat(office.as("linzi.officer").get(path).at("/code")).isEqualTo("platform.not-found");
        }
        assertThat(ok(office.as("linzi.officer").get("/api/needs"))
                        .json()
                        .at("/total/count")
                        .asInt())
                .isZero();
        assertThat(ok(office.as("linzi.officer").get("/api/talents")).json().get("items"))
                .isEmpty();
        assertThat(office.as("linzi.officer")
                        .get("/api/services/talent/work-items")
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(ok(office.as("auditor").get("/api/needs/" + need)).json().get("actions"))
                .isEmpty();
    }

    @Test
    void the_unit_sees_a_matched_talent_masked_and_the_office_finds_by_the_whole_value_only() {
        var need = office.posted();
        var person = somebody();
        var talent = office.as("talent.office").post("/api/talents", person).at("/id");
        ok(office.as("talent.office").post("/api/needs/" + need + "/matches", Map.of("talentId", talent)));

        var seen = ok(office.as("zhangdian.officer").get("/api/talents/" + talent));
        assertThat(seen.at("/name")).startsWith("示*").doesNotContain(String.valueOf(person.get("name")));
        assertThat(seen.at("/identityNumber")).contains("****").isNotEqualTo(person.get("identityNumber"));
        var number = String.valueOf(person.get("identityNumber"));
        assertThat(found(number)).isEqualTo(1);
        assertThat(found(number.substring(0, 20))).isZero();
        assertThat(office.as("zhangdian.officer")
                        .post("/api/talents/search", Map.of("identityNumber", number))
                        .status())
                .isEqualTo(403);
        assertThat(office.as("talent.office")
                        .post("/api/talents/search", Map.of())
                        .at("/code"))
                .isEqualTo("talent.search-by-one-value");
    }

    @Test
    void a_list_is_read_page_by_page() {
        office.posted();
        office.posted();
        office.posted();

        var first = ok(office.as("zhangdian.officer").get("/api/needs?limit=2"));
        assertThat(first.json().get("items")).hasSize(2);
        var second = ok(office.as("zhangdian.officer").get("/api/needs?limit=2&after=" + first.at("/next")));
        assertThat(second.at("/items/0/number")).isLessThan(first.at("/items/1/number"));
    }

    @Test
    void the_rules_are_shown_as_they_decide() {
        assertThat(ok(office.as("zhangdian.officer").get("/api/benefit-rules")).text())
                .contains("shdbkk.com", "700000");
        assertThat(ok(office.as("zhangdian.officer").get("/api/talent-catalogues"))
                        .text())
                .contains("泰山产业领军人才");
        assertThat(ok(office.as("zhangdian.officer").get("/api/recruitment-stages"))
                        .at("/items/5/id"))
                .isEqualTo("ARRIVED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unknown field       | "leastClass":"C"    | "leastClass":"C","leestClass":"C" | 400 | platform.malformed
            wrong type          | "headcount":1       | "headcount":"one"                 | 400 | platform.malformed
            nobody needed       | "headcount":1       | "headcount":0                     | 400 | platform.malformed
            too many            | "headcount":1       | "headcount":1001                  | 400 | platform.malformed
            no such class       | "leastClass":"C"    | "leastClass":"F"                  | 400 | platform.malformed
            no such day         | 2026-12-31          | 2026-02-30                        | 400 | platform.malformed
            blank title         | 催化工艺首席工程师  | ''                                | 400 | platform.malformed
            a field in words    | "field":"2614"      | "field":"化工"                    | 400 | platform.malformed
            no such field       | "field":"2614"      | "field":"9999"                    | 422 | talent.need-field-unknown
            no such language    | ["de"]              | ["xx"]                            | 422 | talent.need-language-unknown
            a day that passed   | 2026-12-31          | 2026-10-14                        | 422 | talent.needed-before-today
            no such project     | 0199-j1             | 0199-j9                           | 422 | talent.project-unknown
            """)
    void bad_input_is_named_and_nothing_is_saved(String what, String right, String wrong, int status, String code) {
        var before = count();

        var answer =
                office.as("zhangdian.officer").post("/api/needs", Office.need().replace(right, wrong));

        assertThat(answer.status()).as("%s: %s", what, answer.text()).isEqualTo(status);
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest(name = "price {0} {1}")
    @CsvSource({
        "-1.00, CNY",
        "0.001, CNY",
        "99999999999999999999, CNY",
        "1.00, CNX",
        "1e5, CNY",
    })
    void money_that_cannot_be_meant_is_refused(String amount, String currency) {
        var answer = office.as("talent.office")
                .post(
                        "/api/benefits",
                        Map.of(
                                "talentId",
                                "t",
                                "kind",
                                "HOUSING_PURCHASE",
                                "purchasedOn",
                                TODAY,
                                "price",
                                Map.of("amount", amount, "currency", currency)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/violations/0/pointer")).startsWith("/price");
    }

    @Test
    void no_query_reads_a_whole_collection() {
        for (var query : List.of("", "?status=OPEN", "?projectId=0199-j1", "?unit=district-zhangdian")) {
            ok(office.as("talent.office").get("/api/needs" + query));
        }
        for (var query : List.of("", "?status=ARRIVED", "?talentClass=C", "?field=2614")) {
            ok(office.as("talent.office").get("/api/talents" + query));
        }
        for (var query : List.of("", "?status=PAID", "?talentId=t", "?projectId=0199-j1")) {
            ok(office.as("talent.office").get("/api/benefits" + query));
        }

        assertThat(ServiceUnderTest.store().scannedQueries())
                .as(ServiceUnderTest.store().scanCounts().toString())
                .noneMatch(query -> query.startsWith("talent_") && !query.contains("pendingSince"));
    }

    private static Http.Answer step(String need, String talent, String stage) {
        return office.as("zhangdian.officer")
                .post("/api/needs/" + need + "/matches/" + talent + "/steps", Map.of("stage", stage, "on", TODAY));
    }

    private static int count() {
        return ok(office.as("talent.office").get("/api/needs"))
                .json()
                .at("/total/count")
                .asInt();
    }

    private static int found(String identityNumber) {
        return ok(office.as("talent.office").post("/api/talents/search", Map.of("identityNumber", identityNumber)))
                .json()
                .get("items")
                .size();
    }
}
