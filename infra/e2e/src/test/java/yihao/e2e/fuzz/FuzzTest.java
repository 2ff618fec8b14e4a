package yihao.e2e.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import yihao.e2e.RunningPlatform;

/// `infra/e2e/fuzz N [S]`.
@DisplayName("G7 Whatever is sent to whichever operation")
@Tag("fuzz")
@Isolated
class FuzzTest {

    @Test
    void nothing_breaks_nothing_leaks_and_nobody_writes_without_a_right() {
        var requests = Integer.getInteger("fuzz.requests", 5_000);
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        try (var platform = RunningPlatform.start()) {
            var fuzz = new Fuzz(platform.city(), _ -> true);
            System.out.printf("Seed %d: %d requests to %d operations%n", seed, requests, fuzz.operations());
            fuzz.send(requests, seed);
            System.out.println("Answers: " + fuzz);
            new TreeMap<>(fuzz.findings()).values().forEach(System.out::println);
            assertThat(fuzz.findings().keySet()).isEmpty();
        }
    }
}
