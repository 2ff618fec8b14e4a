package yihao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// The first table: what reporting a lead costs, what looking leads up costs, and how both grow.
public final class Bench {

    private static final int CLIENTS = 8;
    private static final int OFFERED = 30;
    private static final int BATCH = 200;
    private static final int LOADERS = 2;
    private static final int RECENT = 500;
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final String PAGE = "/api/leads?limit=30&unit=";

    private final RunningPlatform platform;
    private final Requests officer;
    private final Load load;
    private final Table table = new Table(System.out);
    private final StoredLeads stored;
    private long reported;

    private Bench(RunningPlatform platform) {
        this.platform = platform;
        this.officer = new Requests(platform.gateway(), () -> platform.tokenOfPerson("zhangdian.officer"));
        this.load = new Load(platform::cpu);
        this.stored = new StoredLeads(platform.store());
    }

    /// @param arguments data folder, pid of the runner, the gateway's boot jar, numbers of leads to measure at
    public static void main(String[] arguments) throws IOException {
        var bench = new Bench(RunningPlatform.at(Path.of(arguments[0]), Long.parseLong(arguments[1])));
        var sizes = Arrays.stream(arguments).skip(3).mapToLong(Long::parseLong);
        bench.run(Path.of(arguments[2]), sizes);
    }

    private void run(Path gatewayJar, LongStream sizes) throws IOException {
        load.warmUp(CLIENTS, this::report);
        load.warmUp(CLIENTS, number -> officer.get(PAGE + "district-zhangdian", 200));
        stored.takeOut();
        var door = door(gatewayJar);
        var insert = inserts();
        fill(BATCH);
        new Reading(platform, load, table, officer, TIME).run(stored.any(), this::report);
        Figures first = null;
        Figures firstPage = null;
        for (var size : sizes.toArray()) {
            fill(size);
            var created = load.clients(CLIENTS, TIME, this::report);
            table.row(at(size, "report a lead, 8 clients"), created, "a bare insert", insert);
            table.row(at(size, "report a lead, 30/s offered"), load.rate(OFFERED, TIME, this::report), "");
            var page = load.clients(CLIENTS, TIME, number -> officer.get(PAGE + "district-zhangdian", 200));
            table.row(at(size, "register page of 30, 8 clients"), page, "the empty door", door);
            table.row(
                    at(size, "similar names while typing, 8 clients"),
                    load.clients(CLIENTS, TIME, this::check),
                    "the empty door",
                    door);
            if (first != null && firstPage != null) {
                table.row("  growth of reporting", created, "the first size", first);
                table.row("  growth of the page", page, "the first size", firstPage);
            } else {
                first = created;
                firstPage = page;
            }
        }
    }

    private static String at(long size, String what) {
        return size + " leads: " + what;
    }

    private Figures door(Path gatewayJar) throws IOException {
        try (var door = new EmptyDoor(platform, gatewayJar)) {
            var through = new Requests(door.address(), () -> platform.tokenOfPerson("zhangdian.officer"));
            var ofDoor = new Load(door::cpu);
            ofDoor.warmUp(CLIENTS, number -> through.get("/api/leads", 200));
            for (var connections : List.of(32, 64, 128)) {
                table.baseline(
                        "gateway before nothing, " + connections + " connections",
                        ofDoor.clients(connections, TIME.dividedBy(2), number -> through.get("/api/leads", 200)));
            }
            return table.baseline(
                    "gateway before nothing, 8 clients",
                    ofDoor.clients(CLIENTS, TIME, number -> through.get("/api/leads", 200)));
        }
    }

    private Figures inserts() {
        try (var inserts = new BareInserts(platform.store())) {
            load.warmUp(CLIENTS, inserts);
            return table.baseline("bare durable insert, 8 clients", load.clients(CLIENTS, TIME, inserts));
        }
    }

    /// Leads up to that number, by batches as liaison offices send them.
    private void fill(long size) {
        var missing = size - stored.count();
        if (missing <= 0) {
            return;
        }
        var machine = new Requests(platform.gateway(), () -> platform.tokenOfMachine("liaison-munich"));
        var from = reported;
        var batches = (missing + BATCH - 1) / BATCH;
        reported += batches * BATCH;
        load.count(LOADERS, batches, number -> {
            var items = LongStream.range(from + number * BATCH, from + (number + 1) * BATCH)
                    .mapToObj(Bench::item)
                    .toList();
            return machine.post("/api/leads/batch", Map.of("items", items), 200);
        });
    }

    private static Map<String, Object> item(long number) {
        var item = new java.util.HashMap<>(Firms.lead(number));
        item.put("externalId", "bench-" + number);
        return item;
    }

    private boolean report(long number) {
        return officer.post("/api/leads", Firms.lead(next()), 201);
    }

    private synchronized long next() {
        return reported++;
    }

    private boolean check(long number) {
        var name = Firms.name(reported - 1 - number % RECENT);
        var typed = name.substring(0, Math.min(name.length(), 6));
        return officer.post(
                "/api/leads/check",
                Map.of("investor", Map.of("names", List.of(Map.of("text", typed, "language", "zh")), "country", "CN")),
                200);
    }
}
