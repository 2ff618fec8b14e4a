package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L6 The pool over HTTP")
class PoolApiTest {

    @AfterEach
    void the_day_is_again_the_first() {
        City.SERVICE.clock().moveTo("2026-09-01T01:30:00Z");
    }

    @Test
    void lists_what_was_handed_back_and_gives_it_to_the_unit_that_takes_it() {
        var id = pooled();
        City.SERVICE.clock().moveTo("2026-09-02T01:30:00Z");

        var before = ok(as("linzi.officer").get("/api/leads/pick-room"));
        var row = ok(as("linzi.officer").get("/api/leads/" + id));
        var picked = ok(as("linzi.officer").post("/api/leads/" + id + "/pick", Map.of()));
        var late = as("liaison-munich").post("/api/leads/" + id + "/pick", Map.of(), "Accept-Language", "en");
        var after = ok(as("linzi.officer").get("/api/leads/pick-room"));

        assertThat(row.at("/status")).isEqualTo("POOLED");
        assertThat(row.at("/pooled/reason")).isEqualTo("无合适用地");
        assertThat(row.at("/pooled/from/0/nameZh")).isEqualTo("张店区");
        assertThat(row.at("/actions/0")).isEqualTo("pick");
        assertThat(picked.at("/ownerUnits/0/id")).isEqualTo("district-linzi");
        assertThat(picked.at("/protectedFor/id")).isEqualTo("district-linzi");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/code")).isEqualTo("lead.already-picked");
        assertThat(late.at("/detail")).contains("Linzi District");
        assertThat(Integer.parseInt(before.at("/leftToday")) - Integer.parseInt(after.at("/leftToday")))
                .isEqualTo(1);
        assertThat(Integer.parseInt(before.at("/left")) - Integer.parseInt(after.at("/left")))
                .isEqualTo(1);
        assertThat(after.at("/perDay")).isEqualTo("3");
        ok(as("linzi.officer").post("/api/leads/" + id + "/release", Map.of("reason", "投资方放弃")));
    }

    @Test
    void of_one_lead_taken_by_sixteen_at_the_same_instant_has_one_winner() throws Exception {
        var id = pooled();
        City.SERVICE.clock().moveTo("2026-09-03T01:30:00Z");

        var answers = atOnce(i -> as(i % 2 == 0 ? "linzi.officer" : "liaison-munich")
                .post("/api/leads/" + id + "/pick", Map.of(), "Idempotency-Key", "pick-" + i + "-" + id));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allMatch(answer -> answer.at("/code").equals("lead.already-picked"));
    }

    @Test
    void gives_no_unit_more_than_its_three_of_a_day_however_many_it_asks_for_at_one_instant() throws Exception {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            ids.add(pooled());
        }
        City.SERVICE.clock().moveTo("2026-09-04T01:30:00Z");

        var answers = atOnce(i -> as("linzi.officer").post("/api/leads/" + ids.get(i / 2) + "/pick", Map.of()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(3);
        assertThat(ids)
                .filteredOn(id -> ok(as("bureau.officer").get("/api/leads/" + id))
                        .at("/status")
                        .equals("ACCEPTED"))
                .hasSize(3);
    }

    private static List<Answer> atOnce(java.util.function.IntFunction<Answer> pick) throws Exception {
        var calls = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 16; i++) {
            var number = i;
            calls.add(() -> pick.apply(number));
        }
        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
        }
        return answers;
    }

    /// Handed back on the first of September by the district that worked it.
    private static String pooled() {
        var id = accepted(reported("zhangdian.officer", lead(firm() + "有限公司")));
        ok(as("zhangdian.officer").post("/api/leads/" + id + "/hand-back", Map.of("reason", "无合适用地")));
        return id;
    }
}
