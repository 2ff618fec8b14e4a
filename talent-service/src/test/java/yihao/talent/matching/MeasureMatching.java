package yihao.talent.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import yihao.talent.need.MatchReason.Criterion;

/// How long it takes to find and explain the best 20 of everybody for each of many needs. It prints and asserts
/// nothing.
///
/// Arguments: how many needs, how many candidates; 2 000 and 20 000 where none are given.
final class MeasureMatching {

    private static final int BEST = 20;
    private static final int ROUNDS = 3;

    private MeasureMatching() {}

    static void main(String[] args) {
        int needs = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        int many = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        var world = new RandomWorld();
        var today = LocalDate.of(2026, 10, 15);
        for (var must : List.of(Set.of(Criterion.FIELD, Criterion.CLASS, Criterion.TIME), Set.<Criterion>of())) {
            for (int round = 0; round < ROUNDS; round++) {
                measure(world, must, needs, many, today);
            }
        }
    }

    private static void measure(RandomWorld world, Set<Criterion> must, int needs, int many, LocalDate today) {
        var random = new Random(7);
        var candidates = world.candidates(random, many, today);
        var asked = world.asked(random, needs, today);
        var begun = System.nanoTime();
        var shortlist = new Shortlist(world.matching(must), candidates);
        var explained = asked.parallelStream()
                .mapToLong(one -> shortlist.best(one, Set.of(), BEST).size())
                .sum();
        var used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                "must %s: %d needs x %d candidates, %d explained, %d ms, heap %d MB%n",
                must,
                needs,
                many,
                explained,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun),
                used / (1024 * 1024));
    }
}
