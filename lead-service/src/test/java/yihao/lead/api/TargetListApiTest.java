package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L2 A target list over HTTP")
class TargetListApiTest {

    @Test
    void is_opened_firms_are_pasted_and_assigned_reached_and_counted() {
        var firm = firm() + "有限公司";
        var opened = as("bureau.officer").post("/api/target-lists", plan("链上企业"));
        var path = "/api/target-lists/" + opened.at("/id");
        var pasted = ok(as("bureau.officer")
                .post(
                        path + "/pasted-targets",
                        Map.of("names", firm + "\n" + firm(), "chain", "新能源汽车", "position", "UPSTREAM")));
        var target = pasted.at("/targets/0/id");
        ok(as("bureau.officer")
                .post(
                        path + "/assignments",
                        Map.of("targets", List.of(target), "unit", "district-zhangdian", "dueOn", "2026-09-30")));
        assertThat(waiting("zhangdian.officer")).contains(opened.at("/number"));
        assertThat(waiting("linzi.officer")).doesNotContain(opened.at("/number"));
        visited(firm);
        assertThat(waiting("zhangdian.officer")).doesNotContain(opened.at("/number"));
        City.accepted(reported("zhangdian.officer", lead(firm)));

        var seen = ok(as("zhangdian.officer").get(path));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(seen.at("/figures/firms")).isEqualTo("2");
        assertThat(seen.at("/figures/visited/percent")).isEqualTo("50.0");
        assertThat(seen.at("/figures/withLead/firms")).isEqualTo("1");
        assertThat(seen.at("/figures/converted/firms")).isEqualTo("0");
        assertThat(seen.at("/units/0/unit/id")).isEqualTo("district-zhangdian");
        assertThat(seen.at("/units/0/figures/visited/percent")).isEqualTo("100.0");
        assertThat(seen.at("/targets/0/names/0/text")).isEqualTo(firm);
        assertThat(seen.at("/targets/0/chain")).isEqualTo("新能源汽车");
        assertThat(seen.at("/targets/0/position")).isEqualTo("UPSTREAM");
        assertThat(seen.at("/targets/0/assignment/dueOn")).isEqualTo("2026-09-30");
        assertThat(seen.json().at("/actions")).isEmpty();
        assertThat(ok(as("zhangdian.officer").get("/api/target-lists?enterprise=" + seen.at("/targets/0/enterpriseId")))
                        .at("/items/0/id"))
                .isEqualTo(opened.at("/id"));
    }

    @Test
    void is_found_by_year_unit_state_and_name() {
        var name = firm();
        var path = "/api/target-lists/"
                + ok(as("zhangdian.officer").post("/api/target-lists", plan(name)))
                        .at("/id");
        var search = "/api/target-lists?q=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);

        assertThat(counted("zhangdian.officer", search + "&year=2026&unit=district-zhangdian&open=true"))
                .isEqualTo("1");
        assertThat(counted("zhangdian.officer", search + "&year=2025")).isEqualTo("0");
        assertThat(counted("zhangdian.officer", search + "&unit=district-linzi"))
                .isEqualTo("0");
        ok(as("zhangdian.officer").post(path + "/closing", Map.of("reason", "年度结束")));
        assertThat(counted("zhangdian.officer", search + "&open=true")).isEqualTo("0");
        assertThat(counted("zhangdian.officer", search + "&open=false")).isEqualTo("1");
        assertThat(as("zhangdian.officer")
                        .post(path + "/pasted-targets", Map.of("names", firm()))
                        .at("/code"))
                .isEqualTo("lead.target-list-closed");
    }

    @Test
    void has_a_firm_once_though_several_paste_it_at_one_instant() throws Exception {
        var name = firm() + "有限公司";
        var path = "/api/target-lists/"
                + ok(as("bureau.officer").post("/api/target-lists", plan("并发"))).at("/id");
        Callable<Answer> paste = () -> as("bureau.officer").post(path + "/pasted-targets", Map.of("names", name));

        try (var people = Executors.newFixedThreadPool(4)) {
            var answers = people.invokeAll(List.of(paste, paste, paste, paste)).stream()
                    .map(one -> one.resultNow())
                    .toList();

            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.status()).as(answer.text()).isEqualTo(200));
        }
        assertThat(ok(as("bureau.officer").get(path)).at("/figures/firms")).isEqualTo("1");
        assertThat(ok(as("bureau.officer").get(path)).json().path("targets")).hasSize(1);
    }

    @Test
    void counts_merged_entries_once_and_is_a_relation_of_both() {
        var path = "/api/target-lists/"
                + ok(as("zhangdian.officer").post("/api/target-lists", plan("合并")))
                        .at("/id");
        var two = ok(as("zhangdian.officer")
                .post(path + "/pasted-targets", Map.of("names", firm() + "精化有限公司\n" + firm() + "化学有限公司")));
        var loser = two.at("/targets/0/enterpriseId");
        var survivor = two.at("/targets/1/enterpriseId");
        var merge = "/api/enterprises/" + loser;

        assertThat(ok(as("bureau.officer").get(merge + "/merge-preview?into=" + survivor))
                        .text())
                .contains("{\"kind\":\"TARGET_LISTS\",\"count\":1");
        ok(as("bureau.officer").post(merge + "/merge", Map.of("into", survivor, "reason", "同一家")));

        var merged = ok(as("zhangdian.officer").get(path));
        assertThat(merged.at("/figures/firms")).isEqualTo("1");
        assertThat(merged.at("/targets/0/enterpriseId")).isEqualTo(survivor);
        assertThat(counted("zhangdian.officer", "/api/target-lists?enterprise=" + loser))
                .isEqualTo("1");
    }

    /// Made already.
    private static void visited(String firm) {
        var stay = Map.of("from", "2026-09-01", "days", 0.5);
        var record = Map.of("topics", "用地", "result", "有意来考察");
        ok(as("zhangdian.officer")
                .post(
                        "/api/visits",
                        Map.of(
                                "firm",
                                Map.of("name", firm, "country", "CN"),
                                "place",
                                "深圳市",
                                "stay",
                                stay,
                                "people",
                                2,
                                "purpose",
                                "洽谈",
                                "record",
                                record)));
    }

    private static String waiting(String by) {
        return ok(as(by).get("/api/services/lead/work-items")).text();
    }

    static String counted(String by, String path) {
        return ok(as(by).get(path)).at("/total/count");
    }

    /// Puts a firm on the bureau's list, for a unit that is to reach it.
    static void assigned(String list, String enterprise, String unit) {
        var path = "/api/target-lists/" + list;
        var target = ok(as("bureau.head").post(path + "/targets", Map.of("enterprises", List.of(enterprise))))
                .at("/targets/0/id");
        var assignment = Map.of("targets", List.of(target), "unit", unit, "dueOn", "2026-09-30");
        ok(as("bureau.head").post(path + "/assignments", assignment));
    }

    static Map<String, Object> plan(String name) {
        return Map.of("name", name, "year", 2026, "purpose", "补链强链");
    }
}
