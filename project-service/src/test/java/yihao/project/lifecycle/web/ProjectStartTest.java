package yihao.project.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.event;
import static yihao.project.RunningService.lead;
import static yihao.project.RunningService.start;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.MemoryBus.Sent;

@DisplayName("PJ-01 The start of a project, over HTTP and by event")
class ProjectStartTest {

    static final String REQUESTED = "lead.lead-conversion-requested.v1";

    final String leadId = "lead-" + UUID.randomUUID();

    @Test
    void makes_one_project_of_sixteen_requests_and_sixteen_deliveries_at_the_same_instant() throws Exception {
        var event = event(REQUESTED, leadId, lead(leadId));
        Callable<Answer> asked = () -> start(leadId);
        Callable<Answer> heard = () -> {
            SERVICE.deliver("lead.lead", leadId, event);
            return start(leadId);
        };
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = pool.invokeAll(IntStream.range(0, 32)
                    .mapToObj(number -> number % 2 == 0 ? asked : heard)
                    .toList());

            assertThat(answers)
                    .extracting(answer -> answer.get().status())
                    .isSubsetOf(200, 201)
                    .filteredOn(status -> status == 201)
                    .hasSizeLessThan(2);
            assertThat(answers.stream()
                            .map(answer -> answer.resultNow().at("/projectId"))
                            .distinct())
                    .hasSize(1);
        }
        assertThat(told()).hasSize(1);
    }

    @Test
    void is_answered_as_made_to_one_of_sixteen_requests() throws Exception {
        Callable<Integer> request = () -> start(leadId).status();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(pool.invokeAll(
                            IntStream.range(0, 16).mapToObj(_ -> request).toList()))
                    .extracting(status -> status.get())
                    .containsOnly(200, 201)
                    .containsOnlyOnce(201);
        }
    }

    @Test
    void by_event_finds_what_the_request_made_and_doubles_nothing_on_second_delivery() {
        var first = start(leadId).at("/projectId");
        var event = event(REQUESTED, leadId, lead(leadId));

        SERVICE.deliver("lead.lead", leadId, event);
        SERVICE.deliver("lead.lead", leadId, event);

        assertThat(start(leadId).at("/projectId")).isEqualTo(first);
        assertThat(told()).hasSize(1);
    }

    @Test
    void by_event_alone_happens_when_the_request_never_came() {
        SERVICE.deliver("lead.lead", leadId, event(REQUESTED, leadId, lead(leadId)));

        var answer = start(leadId);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("created").asBoolean()).isFalse();
        assertThat(told()).hasSize(1).first().extracting(Sent::json).asString().contains("project.project-started.v1");
    }

    @Test
    void happens_after_compaction_left_only_a_later_event_of_the_lead() {
        SERVICE.deliver("lead.lead", leadId, event("lead.lead-changed.v1", leadId, lead(leadId)));

        assertThat(told()).hasSize(1);
    }

    @Test
    void does_not_happen_for_a_lead_that_asks_for_nothing() {
        var judged = new HashMap<String, Object>(lead(leadId));
        judged.put("status", "ACCEPTED");

        SERVICE.deliver("lead.lead", leadId, event("lead.lead-judged.v1", leadId, judged));

        assertThat(told()).isEmpty();
    }

    @Test
    void ignores_what_a_newer_lead_service_says_besides() {
        var newer = new HashMap<String, Object>(lead(leadId));
        newer.put("mood", "hopeful");

        assertThat(SERVICE.asService("lead").post("/internal/projects", newer).status())
                .isEqualTo(201);
    }

    @Test
    void is_for_services_only() {
        assertThat(as(People.BUREAU_OFFICER)
                        .post("/internal/projects", lead(leadId))
                        .status())
                .isEqualTo(403);
        assertThat(SERVICE.anonymous().post("/internal/projects", lead(leadId)).status())
                .isEqualTo(401);
        assertThat(SERVICE.asService("lead")
                        .post("/internal/projects", Map.of("leadId", leadId))
                        .status())
                .isEqualTo(400);
        assertThat(told()).isEmpty();
    }

    private java.util.List<Sent> told() {
        return SERVICE.sent("project.project").stream()
                .filter(sent -> sent.json().contains(leadId))
                .toList();
    }
}
