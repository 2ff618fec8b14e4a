package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.testkit.contract.CalledApis;
import yihao.testkit.contract.ReleasedApi;

@DisplayName("G7 What reward-service has released")
class ReleasedContractsTest {

    static Stream<Class<?>> clients() {
        return CalledApis.clientsIn("yihao.reward").stream();
    }

    @Test
    void is_still_there_for_older_clients() {
        var document =
                City.SERVICE.anonymous().get("/api/services/reward/openapi").text();

        assertThat(ReleasedApi.brokenBy("reward", document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void calls_only_what_the_others_have_released(Class<?> client) {
        assertThat(CalledApis.brokenBy(client)).isEmpty();
    }
}
