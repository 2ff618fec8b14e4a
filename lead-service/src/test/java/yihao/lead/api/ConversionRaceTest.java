package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.reported;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.MemoryBus.Sent;

@DisplayName("P1 A conversion that is asked for sixteen times at one instant")
class ConversionRaceTest {

    private static final int AT_ONCE = 16;

    private final String id = accepted(reported("liaison-munich", lead(firm())));

    @Test
    void is_requested_and_completed_once_whether_answered_or_heard_of() throws Exception {
        var answers = allAtOnce(this::convert);
        var again = allAtOnce(() -> {
            Events.deliverProject(id, "project-of-" + id, null);
            return convert();
        });

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(again).extracting(Answer::status).containsOnly(200);
        assertThat(again)
                .extracting(answer -> answer.at("/conversion/projectId"))
                .containsOnly("project-of-" + id);
        assertThat(told("lead.lead-conversion-requested.v1")).hasSize(1);
        assertThat(told("lead.lead-converted.v1")).hasSize(1);
        await().untilAsserted(() -> assertThat(as("bureau.officer")
                        .get("/api/leads/" + id)
                        .json()
                        .path("trail")
                        .findValuesAsString("action"))
                .containsOnlyOnce("CONVERSION_REQUESTED", "CONVERTED"));
    }

    private Answer convert() {
        return as("zhangdian.officer").post("/api/leads/" + id + "/conversion", Map.of("unit", "district-zhangdian"));
    }

    private static List<Answer> allAtOnce(Callable<Answer> request) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            return pool.invokeAll(Stream.generate(() -> request).limit(AT_ONCE).toList()).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
    }

    private List<Sent> told(String type) {
        return City.SERVICE.sent("lead.lead").stream()
                .filter(event -> event.key().equals(id))
                .filter(event -> event.json().contains("\"" + type + "\""))
                .toList();
    }
}
