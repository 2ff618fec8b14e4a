package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.lead.letter.Samples;

@DisplayName("L7 The trail of a record over HTTP")
class TrailApiTest {

    private static final Map<String, String> REASON = Map.of("reason", "另有安排");

    /// @param by who made it, `reader` who sees it, `stranger` who does not
    /// @param sealed what is in the record and not for everybody
    record Made(String path, List<String> actions, String by, String reader, String stranger, List<String> sealed) {

        /// What a stranger hears of the record: a referrer has no register of firms at all.
        int closed() {
            return stranger.equals("referrer") ? 403 : 404;
        }
    }

    static Stream<Made> each_kind() {
        return Stream.of(
                trip(), station(), promotion(), targetList(), chain(), pairing(), engagement(), letter(), visit());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void each_kind(Made made) {
        var told = ok(as(made.reader()).get(made.path() + "/trail"));

        assertThat(actions(made.path(), made.reader())).isEqualTo(made.actions());
        assertThat(told.at("/items/0/by")).isEqualTo(made.by());
        assertThat(told.at("/items/0/unit")).isNotEmpty();
        assertThat(told.at("/items/" + (made.actions().size() - 1) + "/reason")).isEqualTo("另有安排");
        assertThat(told.text()).doesNotContain(made.sealed()).doesNotContain("version", "changes");
        assertThat(as(made.stranger()).get(made.path()).status()).isEqualTo(made.closed());
        assertThat(as(made.stranger()).get(made.path() + "/trail").status()).isEqualTo(404);
    }

    @Test
    void is_there_for_no_other_kind_and_no_other_record() {
        for (var path : List.of("/api/trips/nothing", "/api/letters/nothing", "/api/nothing/nothing")) {
            assertThat(as("bureau.head").get(path + "/trail").status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void of_a_target_list_leaves_out_what_is_about_firms_that_the_reader_may_not_see() {
        var path = posted("bureau.officer", "/api/target-lists", TargetListApiTest.plan("保密"));
        var secret = ok(as("bureau.officer").post(path + "/targets", Map.of("enterprises", List.of(confidential()))))
                .at("/targets/0/id");
        var open = ok(as("bureau.officer").post(path + "/pasted-targets", Map.of("names", firm())))
                .at("/targets/1/id");
        var both = Map.of("targets", List.of(secret, open), "unit", "district-linzi");
        ok(as("bureau.officer").post(path + "/assignments", both));
        ok(as("bureau.officer").post(path + "/targets/" + secret + "/removal", REASON));

        assertThat(actions(path, "bureau.officer"))
                .containsExactly("OPENED", "FIRMS_ADDED", "FIRMS_ADDED", "FIRMS_ASSIGNED", "FIRM_TAKEN_OFF");
        assertThat(actions(path, "linzi.officer")).containsExactly("OPENED", "FIRMS_ADDED", "FIRMS_ASSIGNED");
    }

    @Test
    void of_a_chain_leaves_out_what_is_about_firms_that_the_reader_may_not_see() {
        var opened = ok(as("bureau.officer").post("/api/industry-chains", ChainApiTest.chain(firm())));
        var path = "/api/industry-chains/" + opened.at("/id");
        var secret = confidential();
        var open = ChainApiTest.enterprise(lead(firm() + "有限公司"));
        for (var entry : List.of(secret, open)) {
            ok(as("bureau.officer").post(path + "/firms", ChainApiTest.place(opened.at("/links/0/id"), "HERE", entry)));
        }
        var supply = Map.of("supplier", open, "customer", secret, "source", "年报", "year", 2025);
        var told = ok(as("bureau.officer").post(path + "/supplies", supply)).at("/supplies/0/id");
        ok(as("bureau.officer").post(path + "/supplies/" + told + "/withdrawal", REASON));

        assertThat(actions(path, "bureau.officer"))
                .containsExactly("OPENED", "FIRMS_PLACED", "FIRMS_PLACED", "SUPPLY_TOLD", "SUPPLY_TAKEN_BACK");
        for (var reader : List.of("linzi.officer", "supervision")) {
            assertThat(actions(path, reader)).containsExactly("OPENED", "FIRMS_PLACED");
        }
    }

    @Test
    void of_an_event_leaves_out_a_lead_that_the_reader_may_not_see() {
        var body = new java.util.HashMap<>(PromotionApiTest.event("FAIR"));
        body.put("partners", List.of("district-linzi"));
        var path = posted("zhangdian.officer", "/api/promotions", body);
        var lead = City.reported("zhangdian.officer", lead(investor(), "CONFIDENTIAL"));
        ok(as("zhangdian.officer").post(path + "/leads", Map.of("lead", lead)));

        assertThat(actions(path, "zhangdian.head")).containsExactly("PLANNED", "LEAD_NAMED");
        assertThat(actions(path, "linzi.officer")).containsExactly("PLANNED");
    }

    private static Made trip() {
        var path = posted("zhangdian.officer", "/api/trips", TripApiTest.trip("2026-09-01", "2026-09-02", firm()));
        ok(as("zhangdian.officer").put(path + "/plan", TripApiTest.trip("2026-09-03", "2026-09-04", firm())));
        ok(as("zhangdian.officer").post(path + "/cancellation", REASON));
        return ofZhangdian(path, List.of("PLANNED", "CHANGED", "CANCELLED"), "示例领导", "示例同行", "2026-09-03");
    }

    private static Made station() {
        var path = posted("zhangdian.officer", "/api/stations", StationApiTest.station("示例留痕"));
        ok(as("zhangdian.officer").put(path + "/plan", StationApiTest.station("示例留痕二")));
        ok(as("zhangdian.officer").post(path + "/ending", Map.of("on", "2026-09-01", "reason", "另有安排")));
        return ofZhangdian(path, List.of("STATIONED", "CHANGED", "ENDED"), "示例留痕", "0533-0000001");
    }

    private static Made promotion() {
        var path = posted("zhangdian.officer", "/api/promotions", PromotionApiTest.event("FAIR"));
        var firm = firm();
        ok(as("zhangdian.officer").post(path + "/invitations", Map.of("names", firm)));
        ok(as("zhangdian.officer").post(path + "/cancellation", REASON));
        return ofZhangdian(path, List.of("PLANNED", "FIRMS_INVITED", "CANCELLED"), firm);
    }

    private static Made targetList() {
        var path = posted("zhangdian.officer", "/api/target-lists", TargetListApiTest.plan("留痕"));
        var firm = firm();
        ok(as("zhangdian.officer").post(path + "/pasted-targets", Map.of("names", firm)));
        ok(as("zhangdian.officer").post(path + "/closing", REASON));
        return ofZhangdian(path, List.of("OPENED", "FIRMS_ADDED", "CLOSED"), firm);
    }

    private static Made chain() {
        var path = posted("bureau.officer", "/api/industry-chains", ChainApiTest.chain(firm()));
        ok(as("bureau.officer").post(path + "/closing", REASON));
        return new Made(
                path, List.of("OPENED", "CLOSED"), "bureau.officer", "linzi.officer", "referrer", List.of("整车"));
    }

    private static Made pairing() {
        var firm = ChainApiTest.enterprise(lead(firm() + "有限公司"));
        var path =
                "/api/pairings/" + ok(PairingApiTest.pair(firm, "2026-12-31")).at("/id");
        ok(as("bureau.officer").post(path + "/contact", Map.of("name", "Frau Vorbild", "phone", "+49 89 654321")));
        ok(as("bureau.officer").post(path + "/end", REASON));
        var actions = List.of("PAIRED", "CONTACT_CHANGED", "ENDED");
        var sealed = List.of("Muster", "Vorbild", "123456", "654321", firm);
        return new Made(path, actions, "bureau.officer", "linzi.officer", "referrer", sealed);
    }

    private static Made engagement() {
        var path = "/api/engagements/"
                + EngagementApiTest.engaged("2026-01-01", "2027-12-31").at("/id");
        ok(as("bureau.officer").post(path + "/end", Map.of("on", "2026-08-31", "reason", "另有安排")));
        var sealed = List.of("48000", "Vorlage", "0000-77");
        return new Made(
                path, List.of("ENGAGED", "ENDED"), "bureau.officer", "liaison-munich", "zhangdian.officer", sealed);
    }

    private static Made letter() {
        var mail = Samples.mail(UUID.randomUUID().toString(), firm());
        var path = "/api/letters/"
                + ok(LetterApiTest.upload("zhangdian.officer", mail)).at("/id");
        ok(as("zhangdian.officer").post(path + "/discarding", REASON));
        var sealed = List.of("muster", "投资意向", "example.org");
        var actions = List.of("RECEIVED", "DISCARDED");
        return new Made(path, actions, "zhangdian.officer", "zhangdian.head", "bureau.officer", sealed);
    }

    private static Made visit() {
        var path = posted("zhangdian.officer", "/api/visits", VisitApiTest.visit(firm(), "2026-09-02"));
        ok(as("zhangdian.officer").post(path + "/cancellation", REASON));
        return ofZhangdian(path, List.of("PLANNED", "CANCELLED"), "深圳市南山区");
    }

    private static Made ofZhangdian(String path, List<String> actions, String... sealed) {
        return new Made(path, actions, "zhangdian.officer", "bureau.head", "linzi.officer", List.of(sealed));
    }

    private static String posted(String by, String path, Map<String, ?> body) {
        return path + "/" + ok(as(by).post(path, body)).at("/id");
    }

    private static String confidential() {
        return ChainApiTest.enterprise(lead(investor(), "CONFIDENTIAL"));
    }

    private static Map<String, Object> investor() {
        return Map.of("names", List.of(Map.of("text", firm() + "有限公司", "language", "zh")), "country", "CN");
    }

    static List<String> actions(String path, String reader) {
        return ok(as(reader).get(path + "/trail"))
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("action").asString())
                .toList();
    }
}
