package yihao.e2e.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import yihao.e2e.City;
import yihao.e2e.RunningPlatform;

/// `infra/e2e/drill --minutes N`.
@DisplayName("While parts die, stand still and come back under load")
@Tag("drill")
@Isolated
class DrillTest {

    private static final int CLIENTS = 6;
    private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("drill.minutes", 3));
    private static final Duration SETTLED = Duration.ofMinutes(3);

    @Test
    void nothing_acknowledged_is_lost_and_nothing_happens_twice() {
        var promises = new Promises();
        try (var platform = RunningPlatform.start("--separate");
                var store = MongoClients.create(platform.store());
                var clients = new Clients(CLIENTS, platform.city(), promises)) {
            var happened = new Faults(platform).happenFor(TIME);
            clients.finish();
            var audit = new Audit(store, service -> verifies(platform.city(), service), promises);
            await().atMost(SETTLED)
                    .untilAsserted(() -> assertThat(audit.unsettled()).isEmpty());

            System.out.printf("%s; %d faults: %s%n", promises, happened.size(), String.join(", ", happened));
            assertThat(audit.findings()).isEmpty();
            assertThat(promises.all()).hasSizeGreaterThan(happened.size());
        }
    }

    private static boolean verifies(City city, String service) {
        return city.as("auditor")
                .get("/api/services/" + service + "/journal/verification")
                .done()
                .body()
                .at("/intact")
                .asBoolean();
    }
}
