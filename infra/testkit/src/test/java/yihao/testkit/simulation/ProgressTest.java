package yihao.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.twins.TestClock;

@DisplayName("G7 A simulation says how far it is")
class ProgressTest {

    final TestClock clock = new TestClock("2026-09-01T01:30:00Z");
    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    final Progress progress = new Progress(clock, new PrintStream(said, true));

    @Test
    void every_five_thousand_seeds() {
        clock.advance(Duration.ofSeconds(50));

        progress.accept(4_999);
        progress.accept(5_000);
        progress.accept(5_001);

        assertThat(said).hasToString("5000 seeds in 50 s, 100.0 a second" + System.lineSeparator());
    }

    @Test
    void every_minute() {
        clock.advance(Duration.ofSeconds(59));
        progress.accept(1);
        clock.advance(Duration.ofSeconds(1));
        progress.accept(30);
        progress.accept(31);

        assertThat(said).hasToString("30 seeds in 60 s, 0.5 a second" + System.lineSeparator());
    }
}
