package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.testkit.twins.Acts.actor;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.contracts.platform.PeriodEvent;
import yihao.kernel.Function;
import yihao.testkit.service.MemoryBus.Sent;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("P12 A service's months")
class PeriodsTest {

    @Test
    void are_closed_once_over_and_the_missed_ones_too() {
        var officers = Map.of("o", actor("o", "district-zhangdian", Function.UNIT_OFFICER));
        try (var service = ServiceUnderTest.start(
                TinyService.class, "tiny", "2026-08-31T15:59:59Z", officers, "yihao.periods.every=50ms")) {
            await().untilAsserted(() -> assertThat(closed(service)).containsExactly("tiny:2026-07"));

            service.clock().moveTo("2026-10-31T16:00:00Z");

            await().untilAsserted(() -> assertThat(closed(service))
                    .containsExactly("tiny:2026-07", "tiny:2026-08", "tiny:2026-09", "tiny:2026-10"));

            service.clock().moveTo("2026-06-30T16:00:00Z");

            await().untilAsserted(() -> assertThat(closed(service)).endsWith("tiny:2026-06"));
        }
    }

    private static List<String> closed(ServiceUnderTest service) {
        return service.bus().sent(PeriodEvent.TOPIC).stream().map(Sent::key).toList();
    }
}
