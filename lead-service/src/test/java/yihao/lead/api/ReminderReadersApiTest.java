package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.SERVICE;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.ReminderApiTest.all;
import static yihao.lead.api.ReminderApiTest.officer;
import static yihao.lead.api.ReminderApiTest.planned;
import static yihao.lead.api.ReminderApiTest.round;
import static yihao.lead.api.ReminderApiTest.squad;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// Each test has a squad of its own, so that nobody else's clocks remind its member.
@DisplayName("G6 Reminders and who reads them")
class ReminderReadersApiTest {

    static final String FOR = "X-Acting-For";

    @Test
    void of_an_officer_are_read_by_its_deputy_who_says_for_whom_it_acts() {
        var member = squad("squad-vacant");
        var deputy = "squad-vacant.expert";
        var expert = new HashMap<>(officer("squad-vacant"));
        expert.put("functions", List.of("EXPERT"));
        ok(as("security.admin").put("/api/officers/" + deputy, expert));
        planned(member);
        round("2026-09-04T01:00:00Z");
        assertThat(as(deputy).get("/api/notices", FOR, member).at("/code")).isEqualTo("platform.not-a-deputy");

        var period = Map.of("deputy", deputy, "from", "2026-09-01", "until", "2026-09-14");
        ok(as(member).post("/api/officers/" + member + "/deputies", period));
        Awaitility.await().until(() -> as(deputy).get("/api/me", FOR, member).status() == 200);

        var told = ok(as(deputy).get("/api/notices", FOR, member));
        assertThat(told.at("/items/0/kind")).isEqualTo("lead.record-visit");
        assertThat(ok(as(deputy).get("/api/notices/unread", FOR, member)).at("/count"))
                .isEqualTo("1");
        assertThat(ok(as(deputy).get("/api/notices")).at("/total/count")).isEqualTo("0");
        var seen = Map.of("newest", told.at("/items/0/id"));
        assertThat(as(deputy).post("/api/notices/reading", seen).status()).isEqualTo(404);
        ok(as(deputy).post("/api/notices/reading", seen, FOR, member));
        assertThat(ok(as(member).get("/api/notices/unread")).at("/count")).isEqualTo("0");
    }

    @Test
    void of_a_squad_that_handed_over_go_to_who_took_its_work_over_and_not_above() {
        var visit = planned(squad("squad-left"));
        var successor = squad("squad-right");
        var closed = new HashMap<>(officer("squad-left"));
        closed.put("until", "2026-09-01");
        closed.put("workGoesTo", "squad-right");
        ok(as("security.admin").put("/api/officers/squad-left.member", closed));

        round("2026-09-04T01:00:00Z");

        assertThat(all(successor)).contains("/visits/" + visit);
        assertThat(all("zhangdian.officer")).doesNotContain("/visits/" + visit);
    }

    @Test
    void are_given_by_a_schedule_that_never_runs_beside_itself() {
        var member = squad("squad-clock");
        var lead = City.judged(City.reported("zhangdian.officer", City.lead(firm())));
        ok(as("bureau.officer").post("/api/leads/" + lead + "/dispatches", Map.of("units", List.of("squad-clock"))));
        var scheduled = SERVICE.bean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().contains("ReminderClock"))
                .toList();

        assertThat(scheduled).singleElement().isInstanceOf(FixedDelayTask.class);
        scheduled.getFirst().getRunnable().run();

        assertThat(ok(as(member).get("/api/notices")).at("/items/0/kind")).isEqualTo("lead.respond");
    }
}
