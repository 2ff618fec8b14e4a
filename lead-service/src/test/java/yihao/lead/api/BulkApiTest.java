package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.judged;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L6 One decision about several leads")
class BulkApiTest {

    private static final String BULK = "/api/leads/bulk";

    @Test
    void is_offered_to_whoever_may_take_it_within_limits_that_are_data() {
        var bureau = ok(as("bureau.officer").get(BULK));

        assertThat(bureau.json().path("decisions").valueStream().map(one -> one.asString()))
                .containsExactly("dispatch", "record-progress", "release");
        assertThat(bureau.at("/selected")).isEqualTo("100");
        assertThat(bureau.at("/perRequest")).isEqualTo("10");
        assertThat(ok(as("zhangdian.officer").get(BULK))
                        .json()
                        .path("decisions")
                        .valueStream()
                        .map(one -> one.asString()))
                .containsExactly("record-progress", "release");
        assertThat(ok(as("auditor").get(BULK)).json().path("decisions")).isEmpty();
    }

    @Test
    void answers_for_each_by_the_rule_of_the_single_decision() {
        var good = judged(reported("liaison-munich", lead(firm())));
        var notJudged = reported("liaison-munich", lead(firm()));
        var already = accepted(reported("liaison-munich", lead(firm())));

        var answer = dispatched("bureau.officer", List.of(item(good), item(notJudged), item(already), item("nowhere")));

        assertThat(outcomes(answer)).containsExactly("DECIDED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(answer.at("/items/0/status")).isEqualTo("DISPATCHED");
        assertThat(answer.at("/items/1/problem/code")).isEqualTo("lead.not-judged");
        assertThat(answer.at("/items/2/problem/code")).isEqualTo("lead.already-dispatched");
        assertThat(answer.at("/items/3/problem/code")).isEqualTo("platform.not-found");
        var single = as("bureau.officer")
                .post("/api/leads/" + notJudged + "/dispatches", Map.of("units", List.of("district-zhangdian")));
        assertThat(answer.at("/items/1/problem/detail")).isEqualTo(single.at("/detail"));
        assertThat(ok(as("bureau.officer").get("/api/leads/" + good)).at("/dispatches/0/unit/id"))
                .isEqualTo("district-zhangdian");
    }

    @Test
    void is_taken_once_for_each_item_however_often_it_is_sent() {
        var first = accepted(reported("liaison-munich", lead(firm())));
        var items = List.of(item(first));

        assertThat(outcomes(progressed("zhangdian.officer", "已电话联系", items))).containsExactly("DECIDED");
        assertThat(outcomes(progressed("zhangdian.officer", "已电话联系", items))).containsExactly("KNOWN");
        var other = progressed("zhangdian.officer", "另一件事", items);

        assertThat(other.at("/items/0/problem/code")).isEqualTo("lead.bulk-key-reused");
        assertThat(ok(as("zhangdian.officer").get("/api/leads/" + first)).json().path("progress"))
                .hasSize(1);
    }

    @Test
    void is_refused_of_what_somebody_changed_meanwhile() {
        var lead = accepted(reported("liaison-munich", lead(firm())));
        var version = ok(as("zhangdian.officer").get("/api/leads/" + lead)).at("/version");
        var seen = Map.<String, Object>of("lead", lead, "key", key(), "version", Long.valueOf(version));
        ok(as("zhangdian.officer").post("/api/leads/" + lead + "/progress", Map.of("text", "更快的人")));

        var answer = progressed("zhangdian.officer", "慢了一步", List.of(seen));

        assertThat(answer.at("/items/0/problem/code")).isEqualTo("platform.stale");
        assertThat(answer.at("/items/0/problem/status")).isEqualTo("412");
    }

    @Test
    void never_tells_of_a_lead_that_one_may_not_see_and_never_does_what_one_may_not() {
        var own = reported("linzi.officer", lead(investor(firm()), "OWN"));
        var confidential = reported("linzi.officer", lead(investor(firm()), "CONFIDENTIAL"));
        var items = List.of(item(own), item(confidential), item("nowhere"));

        for (var answer :
                List.of(released("zhangdian.officer", "无意向", items), progressed("zhangdian.officer", "看看", items))) {
            assertThat(outcomes(answer)).containsOnly("REFUSED");
            assertThat(answer.at("/items/0/problem/code")).isEqualTo("platform.not-found");
            assertThat(answer.at("/items/1/problem/detail")).isEqualTo(answer.at("/items/2/problem/detail"));
        }
        var shared = reported("linzi.officer", lead(firm()));
        assertThat(released("zhangdian.officer", "无意向", List.of(item(shared))).at("/items/0/problem/code"))
                .isEqualTo("lead.not-yours");
        assertThat(dispatched("zhangdian.officer", List.of(item(shared))).at("/items/0/problem/code"))
                .isEqualTo("lead.not-yours");
    }

    @Test
    void is_refused_as_a_whole_above_the_limit_or_without_what_it_needs() {
        var eleven = IntStream.range(0, 11).mapToObj(at -> item("nowhere")).toList();

        var tooMany = dispatched("bureau.officer", eleven);

        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.at("/code")).isEqualTo("lead.bulk-too-large");
        assertThat(dispatched("bureau.officer", eleven.subList(0, 10)).status()).isEqualTo(200);
        assertThat(dispatched("bureau.officer", List.of()).status()).isEqualTo(400);
        assertThat(released("bureau.officer", " ", List.of(item("nowhere"))).status())
                .isEqualTo(400);
    }

    private static Map<String, Object> investor(String name) {
        return Map.of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN");
    }

    private static Map<String, Object> item(String lead) {
        return Map.of("lead", lead, "key", key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Answer dispatched(String who, List<Map<String, Object>> items) {
        return as(who).post(BULK + "/dispatches", Map.of("unit", "district-zhangdian", "items", items));
    }

    private static Answer progressed(String who, String text, List<Map<String, Object>> items) {
        return as(who).post(BULK + "/progress", Map.of("text", text, "items", items));
    }

    private static Answer released(String who, String reason, List<Map<String, Object>> items) {
        return as(who).post(BULK + "/release", Map.of("reason", reason, "items", items));
    }

    private static Stream<String> outcomes(Answer answer) {
        return ok(answer)
                .json()
                .path("items")
                .valueStream()
                .map(one -> one.path("outcome").asString());
    }
}
