package yihao.runner.city;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import yihao.embedded.identity.DemoAccounts;
import yihao.kernel.Function;

/// Registers the units and officers of the example city through lead-service, as its security administrator. May be
/// repeated: what is there already stays as it is.
public final class RegisterCity {
    private static final int AT_ONCE = 4;
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final DemoAccounts accounts;
    private final DemoUnits units = DemoUnits.load();

    public RegisterCity(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    /// As lead-service takes it.
    private record Officer(String name, String unit, Set<Function> functions, LocalDate from) {}

    /// @param administrator the security administrator at lead-service
    public void through(CityApi administrator) {
        var there = registered(administrator, "/api/units", "id");
        units.units().stream()
                .filter(unit -> !there.contains(unit.id()))
                .forEach(unit -> administrator.put("/api/units/" + unit.id(), unit));
        var missing = officers();
        missing.keySet().removeAll(registered(administrator, "/api/officers", "subject"));
        all(missing.entrySet().stream()
                .map(officer -> Executors.callable(
                        () -> administrator.put("/api/officers/" + officer.getKey(), officer.getValue())))
                .toList());
    }

    private Map<String, Officer> officers() {
        var officers = new LinkedHashMap<String, Officer>();
        var from = units.officersFrom();
        for (var person : accounts.people()) {
            officers.put(person.user(), new Officer(person.name(), person.unit(), person.functions(), from));
        }
        for (var machine : accounts.clients()) {
            if (machine.unit() != null) {
                officers.put(machine.id(), new Officer(machine.name(), machine.unit(), machine.functions(), from));
            }
        }
        return officers;
    }

    private static Set<String> registered(CityApi administrator, String list, String id) {
        var all = new HashSet<String>();
        var next = "";
        do {
            var page = administrator.get(list + (next.isEmpty() ? "" : "?after=" + next));
            page.path("items").forEach(item -> all.add(item.path(id).asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return all;
    }

    private static void all(List<Callable<Object>> tasks) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not every officer could be registered", e.getCause());
        }
    }

    /// Waits until every service knows the officers; they hear of them by events.
    ///
    /// @param officer the last registered person
    /// @param services their addresses by short name
    public void awaitKnown(CityApi officer, Map<String, String> services) {
        var end = System.nanoTime() + KNOWN_WITHIN.toNanos();
        var waiting = new ArrayList<>(services.keySet());
        while (!waiting.isEmpty()) {
            waiting.removeIf(service -> knows(officer.at(String.valueOf(services.get(service))), service));
            if (System.nanoTime() > end) {
                throw new IllegalStateException("These services do not hear of the officers: " + waiting);
            }
            sleep();
        }
    }

    private static boolean knows(CityApi officer, String service) {
        return officer.status("/api/services/" + service + "/work-items") == 200;
    }

    private static void sleep() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
