package yihao.bench;

import java.time.Duration;
import java.util.List;

/// What looking costs: one record through the gateway and past it, with many connections, joined pages,
/// and a day on which most requests read.
final class Reading {

    private static final int CLIENTS = 8;
    private static final int OF_A_DAY = 300;
    private static final int WRITES_OF_FIVE = 1;

    private final RunningPlatform platform;
    private final Load load;
    private final Table table;
    private final Requests through;
    private final Duration time;

    /// @param through somebody's requests, through the gateway
    /// @param time for each measurement
    Reading(RunningPlatform platform, Load load, Table table, Requests through, Duration time) {
        this.platform = platform;
        this.load = load;
        this.table = table;
        this.through = through;
        this.time = time;
    }

    /// @param lead of which one is read
    /// @param report writes another one
    void run(String lead, Call report) {
        var path = "/api/leads/" + lead;
        var past = new Requests(platform.part("lead"), () -> platform.tokenOfPerson("zhangdian.officer"));
        Call one = _ -> through.get(path, 200);
        load.warmUp(CLIENTS, one);
        var direct = table.baseline(
                "one lead past the gateway, 8 clients", load.clients(CLIENTS, time, _ -> past.get(path, 200)));
        var single = load.clients(CLIENTS, time, one);
        table.row("one lead through the gateway, 8 clients", single, "the same past it", direct);
        for (var connections : List.of(32, 64, 128)) {
            var many = load.clients(connections, time, one);
            table.row("one lead, " + connections + " connections", many, "8 clients", single);
        }
        Call joined = _ -> through.get("/api/work-items", 200);
        load.warmUp(CLIENTS, joined);
        table.row("work items of four services, 8 clients", load.clients(CLIENTS, time, joined), "one lead", single);
        Call day = number -> number % 5 < WRITES_OF_FIVE ? report.make(number) : read(number, path);
        load.warmUp(CLIENTS, day);
        table.row("a day, 80 % reads, " + OF_A_DAY + "/s offered", load.rate(OF_A_DAY, time, day), "");
    }

    private boolean read(long number, String lead) {
        return switch ((int) (number % 4)) {
            case 0 -> through.get("/api/leads?limit=30", 200);
            case 1 -> through.get("/api/session", 200);
            case 2 -> through.get("/api/projects?limit=30", 200);
            default -> through.get(lead, 200);
        };
    }
}
