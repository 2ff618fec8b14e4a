package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.SERVICE;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.lead.reminder.GiveReminders;

/// Each test has a squad of its own, so that nobody else's clocks remind its member.
@DisplayName("G6 Reminders over HTTP")
class ReminderApiTest {

    @Test
    void are_given_once_by_two_instances_counted_by_the_bell_and_read() throws Exception {
        var visit = planned(squad("squad-bell"));
        try (var instances = Executors.newFixedThreadPool(2)) {
            var both = List.of(
                    instances.submit(() -> round("2026-09-04T01:00:00Z")),
                    instances.submit(() -> round("2026-09-04T01:00:00Z")));
            for (var instance : both) {
                instance.get();
            }
        }
        var given = ok(as("squad-bell.member").get("/api/notices"));
        var before = ok(as("squad-bell.member").get("/api/notices/unread"));

        var id = given.at("/items/0/id");
        assertThat(as("zhangdian.officer")
                        .post("/api/notices/" + id + "/reading", Map.of())
                        .status())
                .isEqualTo(404);
        ok(as("squad-bell.member").post("/api/notices/" + id + "/reading", Map.of()));
        var after = ok(as("squad-bell.member").get("/api/notices/unread"));

        assertThat(given.at("/total/count")).isEqualTo("1");
        assertThat(given.at("/items/0/kind")).isEqualTo("lead.record-visit");
        assertThat(given.at("/items/0/when")).isEqualTo("AT");
        assertThat(given.at("/items/0/link")).isEqualTo("/visits/" + visit);
        assertThat(before.at("/count")).isEqualTo("1");
        assertThat(after.at("/count")).isEqualTo("0");
    }

    @Test
    void are_quiet_once_the_visit_is_recorded() {
        var visit = planned(squad("squad-quiet"));
        round("2026-09-04T01:00:00Z");
        ok(as("squad-quiet.member").post("/api/visits/" + visit + "/record", Map.of("topics", "用地", "result", "有意")));

        round("2026-09-08T01:00:00Z");

        var given = ok(as("squad-quiet.member").get("/api/notices"));
        assertThat(given.at("/total/count")).isEqualTo("1");
        assertThat(given.at("/items/0/settled")).isEqualTo("true");
        assertThat(ok(as("squad-quiet.member").get("/api/notices/unread")).at("/count"))
                .isEqualTo("0");
    }

    @Test
    void of_a_confidential_visit_reach_nobody_who_does_not_see_it() {
        planned(squad("squad-secret"));

        round("2026-09-18T01:00:00Z");

        assertThat(all("supervision")).doesNotContain("squad-secret");
        assertThat(all("linzi.officer")).doesNotContain("squad-secret");
        assertThat(all("bureau.head")).contains("squad-secret");
    }

    @Test
    void stand_for_every_kind_of_clock() {
        var lead = City.reported("zhangdian.officer", City.lead(firm()));
        var number = ok(as("bureau.officer").get("/api/leads/" + lead)).at("/number");
        var meeting = ok(as("zhangdian.officer").post("/api/meetings", meeting()));

        round("2026-09-30T01:00:00Z");

        assertThat(all("bureau.officer"))
                .contains(number, meeting.at("/number"), "lead.judge", "lead.schedule-meeting");
    }

    @Test
    void are_read_all_at_once_up_to_the_newest_that_was_seen_and_no_further() {
        var member = squad("squad-all");
        planned(member);
        planned(member);
        round("2026-09-03T01:00:00Z");
        var seen = Map.of("newest", ok(as(member).get("/api/notices")).at("/items/0/id"));
        planned(member);
        round("2026-09-03T02:00:00Z");

        for (int time = 0; time < 2; time++) {
            ok(as(member).post("/api/notices/reading", seen));
            assertThat(ok(as(member).get("/api/notices/unread")).at("/count")).isEqualTo("1");
        }
        assertThat(as("zhangdian.officer").post("/api/notices/reading", seen).status())
                .isEqualTo(404);
        assertThat(as(member).post("/api/notices/reading", Map.of()).at("/violations/0/pointer"))
                .isEqualTo("/newest");
    }

    @Test
    void go_to_an_address_that_only_the_officer_and_whoever_keeps_the_register_read() {
        var member = squad("squad-mail");
        var officer = new HashMap<>(officer("squad-mail"));
        officer.put("mail", "squad.member@example.org");
        officer.put("mailLanguage", "EN");
        var path = "/api/officers/" + member;

        var kept = ok(as("security.admin").put(path, officer));
        officer.put("mail", "no address");

        assertThat(kept.at("/mail")).isEqualTo("squad.member@example.org");
        assertThat(ok(as(member).get(path)).at("/mail")).isEqualTo("squad.member@example.org");
        assertThat(ok(as(member).get(path)).at("/mailLanguage")).isEqualTo("EN");
        assertThat(ok(as("auditor").get(path)).text()).doesNotContain("example.org");
        assertThat(ok(as("auditor").get("/api/officers?unit=squad-mail")).text())
                .doesNotContain("example.org");
        assertThat(as("security.admin").put(path, officer).at("/violations/0/pointer"))
                .isEqualTo("/mail");
        assertThat(SERVICE.stored()).noneMatch(text -> text.contains("squad.member@example.org"));
        assertThat(SERVICE.sent("lead.officer").toString()).doesNotContain("example.org");
    }

    @Test
    void of_the_last_stage_stand_in_the_list_alone() {
        var member = squad("squad-stages");
        planned(member);

        round("2026-09-03T01:00:00Z");
        round("2026-09-04T01:00:00Z");
        round("2026-09-07T01:00:00Z");

        var given = ok(as(member).get("/api/notices"));
        assertThat(given.at("/total/count")).isEqualTo("1");
        assertThat(given.at("/items/0/when")).isEqualTo("AFTER");
        assertThat(ok(as(member).get("/api/notices/unread")).at("/count")).isEqualTo("1");
    }

    static void round(String at) {
        SERVICE.bean(GiveReminders.class).round(Act.ofService("lead", Instant.parse(at), "tick"));
    }

    /// All pages of one person's list.
    static String all(String subject) {
        var text = new StringBuilder();
        var after = "";
        do {
            var page = ok(as(subject).get("/api/notices?limit=200" + after));
            text.append(page.text());
            var next = page.json().path("next");
            after = next.isNull() || next.isMissingNode() ? "" : "&after=" + next.asString();
        } while (!after.isEmpty());
        return text.toString();
    }

    /// A squad and its member.
    static String squad(String id) {
        ok(as("security.admin")
                .put(
                        "/api/units/" + id,
                        Map.of("kind", "SQUAD", "nameZh", id, "nameEn", id, "parent", "district-zhangdian")));
        ok(as("security.admin").put("/api/officers/" + id + ".member", officer(id)));
        return id + ".member";
    }

    static Map<String, Object> officer(String unit) {
        return Map.of("name", "演示", "unit", unit, "functions", List.of("SQUAD_MEMBER"), "from", "2026-01-01");
    }

    static String planned(String member) {
        var visit = Map.of(
                "firm",
                Map.of("name", firm() + member, "country", "CN"),
                "place",
                "深圳",
                "stay",
                Map.of("from", "2026-09-01", "days", 0.5),
                "people",
                2,
                "purpose",
                "洽谈");
        return ok(as(member).post("/api/visits", visit)).at("/id");
    }

    private static Map<String, Object> meeting() {
        return Map.of(
                "firm",
                firm(),
                "host",
                "分管副市长",
                "guests",
                List.of(Map.of("name", "Herr Beispiel")),
                "foreignGuests",
                false,
                "profile",
                "化工",
                "progress",
                "已考察",
                "asks",
                "用地",
                "wishedOn",
                "2026-09-29");
    }
}
