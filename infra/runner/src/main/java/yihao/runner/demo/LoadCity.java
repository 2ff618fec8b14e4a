package yihao.runner.demo;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import yihao.runner.DemoCity;
import yihao.runner.Places;
import yihao.runner.desk.BusinessClock;

/// Tells the platform the story of the example city, one day after the other; goes on after the last day it finished.
public final class LoadCity implements DemoCity {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String READER = "bureau.officer";
    private static final int SHOWN = 20;
    private static final int TRIES = 3;

    private final CityTables tables = CityTables.load();
    private final Days days = Days.of(tables);
    private int refused;

    /// The services begin with the first month, so that they close every month of the story.
    @Override
    public void prepare(Places places) {
        var data = places.settings().data();
        if (new Memory(data).isEmpty() && Files.notExists(data.resolve("store"))) {
            new BusinessClock(data).moveTo(morning(0));
        }
    }

    @Override
    public void fill(Places places) {
        var memory = new Memory(places.settings().data());
        if (memory.told() > days.last()) {
            System.out.println("  the example city is there already");
            return;
        }
        var scene = new Scene(tables, days, new Callers(places), memory);
        var jobs = Story.of(scene).stream().collect(Collectors.groupingBy(Job::day));
        var clock = new BusinessClock(places.settings().data());
        var began = System.nanoTime();
        for (int day = memory.told() + 1; day <= days.last(); day++) {
            clock.moveTo(morning(day));
            if (!told(jobs.getOrDefault(day, List.of()))) {
                System.out.println("  the example city stands at " + days.on(day) + ": start again to go on there");
                return;
            }
            memory.finish(day);
            if (days.endsMonth(day)) {
                System.out.printf(
                        "    %s  %5.1f s  %d calls%n",
                        days.month(day), since(began), scene.callers().calls());
            }
        }
        clock.moveTo(tables.endsAt().toInstant());
        memory.finish(days.last() + 1);
        close(scene.callers(), refused);
    }

    /// A refused day is told again: what was done in it answers as before.
    private boolean told(List<Job> day) {
        for (int tries = 0; tries < TRIES; tries++) {
            var refused = PlayDay.play(day);
            this.refused += refused.size();
            refused.stream().limit(SHOWN).forEach(one -> System.out.println("    refused: " + one));
            if (refused.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Instant morning(int day) {
        return days.on(day).atTime(9, 30).atZone(CHINA).toInstant();
    }

    private static double since(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    }

    /// Counted by the platform, not by what was sent.
    private static void close(Callers callers, int refused) {
        System.out.printf(
                "  example city: %s leads, %s enterprises, %s projects, %s CNY verified, %d refused%n",
                total(callers, "/api/leads"),
                total(callers, "/api/enterprises"),
                total(callers, "/api/projects"),
                verified(callers).toPlainString(),
                refused);
    }

    private static String total(Callers callers, String path) {
        var total = callers.get(READER, path + "?limit=1").path("total");
        return total.path("count").asString() + (total.path("exact").asBoolean(true) ? "" : "+");
    }

    private static BigDecimal verified(Callers callers) {
        var path = "/api/capital?status=VERIFIED&limit=200";
        return Stream.iterate(callers.get(READER, path), page -> next(callers, path, page))
                .takeWhile(page -> !page.isMissingNode())
                .flatMap(page -> page.path("items").valueStream())
                .map(item -> item.path("amountCny").path("amount").asString("0"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonNode next(Callers callers, String path, JsonNode page) {
        var next = page.path("next").asString("");
        return next.isEmpty() ? page.path("nothing") : callers.get(READER, path + "&after=" + next);
    }
}
