package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.testkit.contract.CalledApis;
import yihao.testkit.contract.ReleasedApi;

@DisplayName("G7 What lead-service has released")
class ReleasedContractsTest {

    static Stream<Class<?>> clients() {
        return CalledApis.clientsIn("yihao.lead").stream();
    }

    @Test
    void is_still_there_for_older_clients() {
        var document =
                City.SERVICE.anonymous().get("/api/services/lead/openapi").text();

        assertThat(ReleasedApi.brokenBy("lead", document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/leads, zhangdian.officer", "/api/leads/batch, liaison-munich"})
    void shows_a_body_that_may_be_sent_as_it_stands(String path, String sender) {
        var post = City.SERVICE
                .anonymous()
                .get("/api/services/lead/openapi")
                .json()
                .path("paths")
                .path(path)
                .path("post");

        var answer = City.as(sender).post(path, post.at("/requestBody/content/application~1json/example"));

        assertThat(answer.status()).isIn(200, 201);
        // the firm of the example may have been reported before
        assertThat(answer.at("/items/0/status")).isIn("", "201", "409");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void calls_only_what_the_others_have_released(Class<?> client) {
        assertThat(CalledApis.brokenBy(client)).isEmpty();
    }
}
