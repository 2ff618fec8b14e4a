package yihao.e2e.drill;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import yihao.e2e.City;

/// People who look at pages, most of the load: each asks one route again and again and never twice for
/// one answer.
final class Readers implements AutoCloseable {

    private static final long BETWEEN_MILLIS = 100;

    private record Route(String part, String user, String path) {}

    private static final List<Route> ROUTES = List.of(
            new Route("lead", "zhangdian.officer", "/api/leads?limit=30"),
            new Route("lead", "zhangdian.officer", "/api/me"),
            new Route("project", "zhangdian.officer", "/api/projects?limit=30"),
            new Route("reward", "finance", "/api/payment-orders"),
            new Route("talent", "talent.office", "/api/talents?limit=30"),
            new Route("gateway", "bureau.officer", "/api/work-items"));

    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
    private volatile boolean open = true;

    Readers(City city, Traffic traffic) {
        ROUTES.forEach(route -> threads.execute(() -> look(city, traffic, route)));
    }

    private void look(City city, Traffic traffic, Route route) {
        while (open) {
            var begun = Instant.now();
            var name = route.path.replaceFirst("\\?.*", "");
            try {
                var answer = city.as(route.user).once("GET", route.path, null, Map.of());
                if (answer.status() == 401) {
                    city.as(route.user).get(route.path); // its token has ended: patiently with a new one
                } else {
                    traffic.note(route.part, name, begun, answer.status() < 400);
                }
            } catch (UncheckedIOException | AssertionError _) {
                traffic.note(route.part, name, begun, false);
            }
            pause();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException _) {
            open = false;
        }
    }

    @Override
    public void close() {
        open = false;
        threads.shutdownNow();
    }
}
