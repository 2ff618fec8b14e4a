package yihao.e2e.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
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
        var traffic = new Traffic();
        try (var platform = RunningPlatform.start("--separate", "--instances=lead=2");
                var store = MongoClients.create(platform.store())) {
            Grant.appropriate(platform.city());
            var faults = new Faults(platform, TIME);
            var happened = underLoad(platform.city(), promises, traffic, faults);
            var audit = new Audit(store, service -> verifies(platform.city(), service), promises);
            await().atMost(SETTLED)
                    .untilAsserted(() -> assertThat(audit.unsettled()).isEmpty());

            System.out.printf("%s; %d faults: %s%n", promises, happened.size(), String.join(", ", happened));
            System.out.println(traffic);
            faults.deaths().forEach(death -> System.out.println("  " + recovery(traffic, death)));
            assertThat(audit.findings()).isEmpty();
            assertThat(new MoneyAudit(store.getDatabase("yihao_reward")).findings())
                    .isEmpty();
            assertThat(promises.all()).hasSizeGreaterThan(happened.size());
        }
    }

    private static List<String> underLoad(City city, Promises promises, Traffic traffic, Faults faults) {
        try (var _ = new Readers(city, traffic);
                var clients = new Clients(CLIENTS, city, promises)) {
            var happened = faults.happen();
            clients.finish();
            return happened;
        }
    }

    /// Of a service with another instance, and of the stand-ins, which have no route of their own, none
    /// is told.
    private static String recovery(Traffic traffic, Faults.Death death) {
        return traffic.recovery(death.part(), death.at())
                .map(Traffic.Recovery::toString)
                .orElse(death.part() + ": nobody asked for it alone");
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
