package yihao.e2e;

import static yihao.e2e.WrongRequest.post;
import static yihao.e2e.WrongRequest.send;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is sent wrongly to the platform of a told story, and the no it must get. One table: a row is one request.
final class BadInput {

    private final Story story;
    private final ForgedTokens tokens;
    private final Map<String, Object> lead;
    private final Map<String, Object> capital;
    private final Map<String, Object> budget;
    private final Map<String, Object> need;
    private final Map<String, Object> talent;

    BadInput(Story story, ForgedTokens tokens) {
        this.story = story;
        this.tokens = tokens;
        lead = json("""
                {"title":"示例项目","investor":{"names":[{"text":"示例%s有限公司","language":"zh"}],"country":"CN"},
                 "amount":{"amount":"200000000.00","currency":"CNY"},"industry":"3982","channel":"VISIT","sharing":"CITY"}""".formatted(UUID.randomUUID()));
        capital = json("""
                {"kind":"FOREIGN_PAID_IN","amount":{"amount":"10000000.00","currency":"USD"},"valueDate":"2026-09-15",
                 "voucher":{"kind":"BANK_CREDIT_SLIP","number":"ZB-20260915-0099"}}""");
        budget = json("""
                {"id":"2026-another","year":2026,"payer":"bureau","name":"示例","total":{"amount":"1.00","currency":"CNY"}}""");
        need = json("""
                {"projectId":"%s","title":"示例岗位","field":"2614","leastClass":"C","headcount":1,"languages":[],
                 "neededBy":"2026-12-31"}""".formatted(story.projectId));
        talent = json("""
                {"name":"示例乙","identityKind":"PASSPORT","identityNumber":"C01X00T48","degree":"DOCTOR","titles":[],
                 "fields":["2614"],"languages":["de"],"availableFrom":"2026-10-01"}""");
    }

    Stream<WrongRequest> rows() {
        return Stream.of(bodies(), amounts(), days(), headers(), tokens(), others())
                .flatMap(Function.identity());
    }

    private Stream<WrongRequest> bodies() {
        return Stream.of(
                post("an unknown field in a lead", as("zhangdian.officer"), "/api/leads", with(lead, "ammount", 5))
                        .at("/ammount", "unknown-field"),
                post(
                                "an unknown field in a capital entry",
                                as("zhangdian.head"),
                                capitalPath(),
                                with(capital, "vouchr", 5))
                        .at("/vouchr", "unknown-field"),
                post("an unknown field in a budget", as("finance"), "/api/budgets", with(budget, "sum", 5))
                        .at("/sum", "unknown-field"),
                post("an unknown field in a need", as("zhangdian.officer"), "/api/needs", with(need, "class", "A"))
                        .at("/class", "unknown-field"),
                post("a number where a text belongs", as("zhangdian.officer"), "/api/leads", with(lead, "title", 7))
                        .at("/title", "wrong-type"),
                post(
                                "a text where an amount belongs",
                                as("zhangdian.head"),
                                capitalPath(),
                                with(capital, "amount", "viel"))
                        .at("/amount", "wrong-type"),
                post(
                                "a text where a number belongs",
                                as("zhangdian.officer"),
                                "/api/needs",
                                with(need, "headcount", "one"))
                        .at("/headcount", "wrong-type"),
                post("an unknown constant", as("talent.office"), "/api/talents", with(talent, "degree", "WIZARD"))
                        .at("/degree", "wrong-type"),
                post("an empty title", as("zhangdian.officer"), "/api/leads", with(lead, "title", " "))
                        .at("/title", "required"),
                post(
                                "a title of 2 000 characters",
                                as("zhangdian.officer"),
                                "/api/leads",
                                with(lead, "title", "字".repeat(2_000)))
                        .at("/title", "size"),
                post("a field twice", as("zhangdian.officer"), "/api/leads", "{\"title\":\"甲\",\"title\":\"乙\"}")
                        .at("", "unreadable"),
                post("half a body", as("finance"), "/api/budgets", "{\"id\":").at("", "unreadable"),
                post("no body", as("talent.office"), "/api/talents", null).at("", "unreadable"),
                post("a list for an object", as("talent.office"), "/api/talents", "[]")
                        .at("", "wrong-type"),
                post("ten thousand brackets", as("zhangdian.officer"), "/api/leads", "{\"title\":" + "[".repeat(10_000))
                        .at("/title", "wrong-type"),
                post("another encoding", as("zhangdian.officer"), "/api/leads", gb18030(lead))
                        .at("/title", "unreadable"),
                post("half a character pair", as("zhangdian.officer"), "/api/leads", written(lead, "title", "\\ud83d"))
                        .at("/title", "characters"),
                post("a bell in a text", as("talent.office"), "/api/talents", with(talent, "name", "叮\u0007"))
                        .at("/name", "characters"),
                post(
                                "more than 1 MiB",
                                as("zhangdian.officer"),
                                "/api/leads",
                                with(lead, "content", "字".repeat(400_000)))
                        .is(413, "gateway.body-too-large"),
                post(
                                "more than a thousand items",
                                story.city.machine("liaison-munich"),
                                "/api/leads/batch",
                                Map.of("items", Collections.nCopies(1_001, Map.of())))
                        .is(422, "lead.batch-too-large"));
    }

    private Stream<WrongRequest> amounts() {
        return Stream.of(
                post("a negative amount", as("zhangdian.officer"), "/api/leads", with(lead, "amount", cny("-1.00")))
                        .at("/amount", "negative-amount"),
                post("negative capital", as("zhangdian.head"), capitalPath(), with(capital, "amount", cny("-1.00")))
                        .at("/amount", "negative-amount"),
                post(
                                "an amount of 20 digits",
                                as("finance"),
                                "/api/budgets",
                                with(budget, "total", cny("12345678901234567890")))
                        .at("/total", "amount"),
                post("a tenth of a cent", as("finance"), "/api/budgets", with(budget, "total", cny("1.001")))
                        .at("/total", "too-fine-an-amount"),
                post(
                                "an unknown currency",
                                as("zhangdian.head"),
                                capitalPath(),
                                with(capital, "amount", Map.of("amount", "1.00", "currency", "ZZZ")))
                        .at("/amount", "unknown-currency"),
                post(
                                "an amount as a number",
                                as("zhangdian.head"),
                                capitalPath(),
                                with(capital, "amount", Map.of("amount", 1.5, "currency", "USD")))
                        .at("/amount/amount", "wrong-type"),
                post("nothing invested", as("zhangdian.officer"), "/api/leads", with(lead, "amount", cny("0.00")))
                        .is(422, "lead.amount-not-positive"));
    }

    private Stream<WrongRequest> days() {
        return Stream.of(
                post(
                                "a lead heard tomorrow",
                                as("zhangdian.officer"),
                                "/api/leads",
                                with(lead, "heardOn", "2999-01-01"))
                        .is(422, "lead.date-in-future"),
                send(
                                "a rate of the future",
                                as("finance"),
                                "PUT",
                                "/api/exchange-rates/USD/2999-01-01",
                                Map.of("rate", "7.1", "source", "示例"))
                        .is(422, "lead.rate-in-future"),
                post(
                                "capital of the future",
                                as("zhangdian.head"),
                                capitalPath(),
                                with(capital, "valueDate", "2999-01-01"))
                        .is(422, "project.value-date-in-future"),
                post(
                                "the thirtieth of February",
                                as("zhangdian.head"),
                                capitalPath(),
                                with(capital, "valueDate", "2026-02-30"))
                        .at("/valueDate", "wrong-type"));
    }

    private Stream<WrongRequest> headers() {
        var key = UUID.randomUUID().toString();
        as("bureau.officer")
                .once("POST", "/api/leads", lead, Map.of("Idempotency-Key", key))
                .done();
        var progress = Map.of("text", "示例进展", "on", "2026-10-20");
        return Stream.of(
                post("a key used for another body", as("bureau.officer"), "/api/leads", with(lead, "title", "另一个"))
                        .under("Idempotency-Key", key)
                        .is(422, "platform.idempotency-key-reused"),
                post("a key of spaces", as("zhangdian.officer"), "/api/leads", lead)
                        .under("Idempotency-Key", "  ")
                        .at("Idempotency-Key", "key-length"),
                post("a key of 201 characters", as("finance"), "/api/budgets", budget)
                        .under("Idempotency-Key", "k".repeat(201))
                        .at("Idempotency-Key", "key-length"),
                post(
                                "an old version of a project",
                                as("zhangdian.officer"),
                                "/api/projects/" + story.projectId + "/suspension",
                                Map.of("reason", "示例"))
                        .under("If-Match", "\"1\"")
                        .is(412, "platform.stale"),
                post(
                                "a version that is none",
                                as("zhangdian.officer"),
                                "/api/leads/" + story.leadId + "/progress",
                                progress)
                        .under("If-Match", "neulich")
                        .is(412, "platform.stale"),
                post("a body that says it is XML", as("finance"), "/api/budgets", "<budget/>")
                        .under("Content-Type", "application/xml")
                        .is(415, "platform.unsupported-media-type"),
                send("an answer in XML", as("zhangdian.officer"), "GET", "/api/leads", null)
                        .under("Accept", "application/xml")
                        .is(406, "platform.not-acceptable"));
    }

    private Stream<WrongRequest> tokens() {
        return Stream.of(
                post("no token", story.city.anybody(), "/api/leads", lead).is(401, "gateway.login-required"),
                post("nonsense for a token", bearer("nonsense"), "/api/leads", lead)
                        .is(401, "gateway.token-invalid"),
                post("an expired token", bearer(tokens.expired("zhangdian.officer")), "/api/leads", lead)
                        .is(401, "gateway.token-invalid"),
                post("a token signed by another key", bearer(tokens.foreign("zhangdian.officer")), "/api/leads", lead)
                        .is(401, "gateway.token-invalid"),
                post("a token for another platform", bearer(tokens.forAnother("zhangdian.officer")), "/api/leads", lead)
                        .is(401, "gateway.token-invalid"),
                post(
                                "a good token of somebody who works nowhere",
                                bearer(tokens.good("nobody.here")),
                                "/api/leads",
                                lead)
                        .is(403, "platform.not-an-officer"));
    }

    private Stream<WrongRequest> others() {
        return Stream.of(
                post(
                                "a lead that another unit keeps to itself",
                                as("linzi.officer"),
                                "/api/leads/" + kept() + "/release",
                                Map.of("reason", "示例"))
                        .is(404, "platform.not-found"),
                post(
                                "another unit's project",
                                as("linzi.officer"),
                                "/api/projects/" + story.projectId + "/suspension",
                                Map.of("reason", "示例"))
                        .is(404, "project.not-found"),
                post(
                                "a claim that does not exist",
                                as("commerce.reviewer"),
                                "/api/claims/none/reviews",
                                Map.of("body", "COMMERCE", "agrees", true, "opinion", "示例"))
                        .is(404, "reward.claim-unknown"),
                send("an address nobody has", as("finance"), "GET", "/api/budgets/a/b/c", null)
                        .is(404, "platform.no-such-path"),
                send("a record deleted", as("finance"), "DELETE", "/api/budgets", null)
                        .is(405, "platform.method-not-allowed"),
                send("a page of none", as("zhangdian.officer"), "GET", "/api/leads?limit=0", null)
                        .at("limit", "page-size"),
                send("a page of 201", as("zhangdian.officer"), "GET", "/api/projects?limit=201", null)
                        .at("limit", "page-size"),
                send("a page of minus one", as("finance"), "GET", "/api/claims?limit=-1", null)
                        .at("limit", "page-size"),
                send("a page of many", as("talent.office"), "GET", "/api/needs?limit=many", null)
                        .at("limit", "wrong-type"),
                send("an unknown status", as("zhangdian.officer"), "GET", "/api/leads?status=LOST_IN_POST", null)
                        .at("status", "wrong-type"));
    }

    private String kept() {
        var investor = Map.of(
                "names", List.of(Map.of("text", "示例" + UUID.randomUUID() + "有限公司", "language", "zh")), "country", "CN");
        var own = with(with(lead, "investor", investor), "sharing", "OWN");
        return as("zhangdian.officer").post("/api/leads", own).done().id();
    }

    private Caller as(String user) {
        return story.city.as(user);
    }

    private Caller bearer(String token) {
        return story.city.bearing(token);
    }

    private String capitalPath() {
        return "/api/projects/" + story.projectId + "/capital";
    }

    private static byte[] gb18030(Map<String, Object> body) {
        return City.JSON.writeValueAsString(body).getBytes(Charset.forName("GB18030"));
    }

    /// The body with this field written as it stands here, escapes and all.
    private static String written(Map<String, Object> body, String field, String raw) {
        return City.JSON.writeValueAsString(with(body, field, "HERE")).replace("HERE", raw);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> cny(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String text) {
        return City.JSON.readValue(text, Map.class);
    }
}
