package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.LeadApiTest.encoded;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import yihao.testkit.service.Http.Answer;

@DisplayName("L12 A batch over HTTP")
class BatchApiTest {

    private static final int MANY = 60;
    private static final List<Answer> MADE = new ArrayList<>();

    /// The work lists of others have room for two hundred.
    @AfterAll
    static void closes_what_it_made() {
        MADE.stream()
                .flatMap(made -> all(made, "id").stream())
                .filter(id -> !id.isEmpty())
                .forEach(
                        id -> ok(as("bureau.officer").post("/api/leads/" + id + "/release", Map.of("reason", "测试已毕"))));
    }

    @Test
    void whose_sender_leaves_in_the_middle_and_comes_back_twice_at_once_makes_each_lead_once() throws Exception {
        var firms = Stream.generate(BatchApiTest::company).limit(MANY).toList();
        var batch = Map.of("items", firms.stream().map(BatchApiTest::item).toList());
        sendAndLeave(batch, firms.getFirst());

        var answers = atOnce(() -> ok(as("liaison-munich").post("/api/leads/batch", batch)), 2);

        MADE.add(answers.getFirst());
        assertThat(answers)
                .allSatisfy(answer -> assertThat(all(answer, "status"))
                        .hasSize(MANY)
                        .containsAnyOf("200")
                        .isSubsetOf("200", "201"));
        assertThat(all(answers.getFirst(), "id")).doesNotHaveDuplicates().isEqualTo(all(answers.getLast(), "id"));
        assertThat(firms)
                .allSatisfy(firm -> assertThat(ok(as("bureau.officer").get("/api/leads?q=" + encoded(firm)))
                                .at("/total/count"))
                        .isEqualTo("1"));
    }

    @Test
    void decides_what_may_be_one_investor_in_the_sender_s_order() {
        var firms = new ArrayList<>(
                Stream.generate(BatchApiTest::company).limit(MANY).toList());
        var first = firm();
        firms.set(10, first + "有限公司");
        firms.set(30, first.replace("科技", ""));
        firms.set(50, first + "股份有限公司");

        var answer = ok(as("liaison-munich")
                .post(
                        "/api/leads/batch",
                        Map.of("items", firms.stream().map(BatchApiTest::item).toList())));

        MADE.add(answer);
        var expected = new ArrayList<>(Collections.nCopies(MANY, "201"));
        expected.set(50, "409");
        assertThat(all(answer, "status")).isEqualTo(expected);
        assertThat(all(answer, "externalId"))
                .isEqualTo(firms.stream().map(BatchApiTest::id).toList());
        assertThat(answer.at("/items/10/warnings/0/number")).isEmpty();
        assertThat(answer.at("/items/30/warnings/0/number")).isEqualTo(answer.at("/items/10/number"));
        assertThat(answer.at("/items/50/problem/number")).isEqualTo(answer.at("/items/10/number"));
    }

    @Test
    void answers_an_empty_place_by_itself_and_keeps_the_rest() {
        var firm = company();

        var answer =
                ok(as("liaison-munich").post("/api/leads/batch", Map.of("items", Arrays.asList(null, item(firm)))));

        MADE.add(answer);
        assertThat(all(answer, "status")).containsExactly("400", "201");
        assertThat(answer.at("/items/0/problem/code")).isEqualTo("platform.malformed");
    }

    private static void sendAndLeave(Object batch, String firm) {
        var officer = as("liaison-munich");
        var request = HttpRequest.newBuilder(URI.create(officer.baseUrl() + "/api/leads/batch"))
                .header("Authorization", "Bearer " + officer.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(new JsonMapper().writeValueAsString(batch)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var sent = client.sendAsync(request, BodyHandlers.discarding());
            await().until(() -> ok(as("bureau.officer").get("/api/leads?q=" + encoded(firm)))
                    .at("/total/count")
                    .equals("1"));
            sent.cancel(true);
            client.shutdownNow();
        }
    }

    private static List<Answer> atOnce(Callable<Answer> call, int times) throws Exception {
        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(Collections.nCopies(times, call))) {
                answers.add(future.get());
            }
        }
        return answers;
    }

    private static List<String> all(Answer batch, String field) {
        return batch.json()
                .path("items")
                .valueStream()
                .map(item -> item.path(field).asString(""))
                .toList();
    }

    private static String company() {
        return firm() + "有限公司";
    }

    private static String id(String firm) {
        return "batch-" + firm;
    }

    private static Map<String, Object> item(String firm) {
        return Map.of(
                "externalId",
                id(firm),
                "title",
                firm + "项目",
                "investor",
                Map.of("names", List.of(Map.of("text", firm, "language", "zh")), "country", "CN"),
                "amount",
                Map.of("amount", "80000000.00", "currency", "CNY"),
                "channel",
                "OVERSEAS_OFFICE",
                "sharing",
                "CITY");
    }
}
