package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G4 Guides that were read")
class GuideApiTest {

    private static final String GUIDES = "/api/read-guides";

    @Test
    void are_remembered_once_for_each_person_and_are_nobody_elses() {
        assertThat(read("bureau.head")).isEmpty();

        ok(as("bureau.head").put(GUIDES + "/head", Map.of()));
        ok(as("bureau.head").put(GUIDES + "/leader", Map.of()));
        ok(as("bureau.head").put(GUIDES + "/head", Map.of()));

        assertThat(read("bureau.head")).containsExactly("head", "leader");
        assertThat(read("zhangdian.head")).isEmpty();
    }

    @Test
    void are_all_there_though_two_devices_say_so_at_one_instant() throws Exception {
        var calls = IntStream.range(0, 3)
                .<Callable<Integer>>mapToObj(no -> () ->
                        as("supervision").put(GUIDES + "/guide-" + no, Map.of()).status())
                .toList();
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var status : devices.invokeAll(calls)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }

        assertThat(read("supervision")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Head", "a_b", "12345678901234567890123456789012345678901"})
    void have_short_plain_names(String guide) {
        assertThat(as("finance").put(GUIDES + "/" + guide, Map.of()).status()).isEqualTo(400);
        assertThat(read("finance")).isEmpty();
    }

    @Test
    void are_a_bounded_number_the_oldest_is_forgotten() {
        for (int no = 0; no <= 100; no++) {
            ok(as("city.leader").put(GUIDES + "/g-" + no, Map.of()));
        }

        assertThat(read("city.leader")).hasSize(100).doesNotContain("g-0").endsWith("g-100");
    }

    private static List<String> read(String who) {
        return ok(as(who).get(GUIDES))
                .json()
                .path("read")
                .valueStream()
                .map(one -> one.asString())
                .toList();
    }
}
