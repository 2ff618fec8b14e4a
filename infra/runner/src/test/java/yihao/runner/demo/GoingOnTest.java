package yihao.runner.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Going on with the example city")
class GoingOnTest {
    @Test
    void begins_before_the_first_day(@TempDir Path data) {
        assertThat(new Memory(data).isEmpty()).isTrue();
        assertThat(new Memory(data).told()).isEqualTo(-1);
    }

    @Test
    void survives_a_restart_once_a_day_is_finished(@TempDir Path data) {
        var memory = new Memory(data);
        memory.keep("L001", "0199");
        memory.finish(7);
        memory.keep("L002", "0200");

        var again = new Memory(data);

        assertThat(again.told()).isEqualTo(7);
        assertThat(again.find("L001")).hasValue("0199");
        assertThat(again.find("L002")).isEmpty();
    }

    @Test
    void keeps_the_jobs_of_a_thread_in_order_and_goes_on_after_a_refusal() {
        var said = new StringBuilder();
        var refused = PlayDay.play(IntStream.range(0, 4)
                .mapToObj(number -> new Job(3, number == 3, number == 3 ? "opening" : "one", day -> {
                    said.append(number);
                    if (number == 1) {
                        throw new IllegalStateException("no");
                    }
                }))
                .toList());

        assertThat(said).hasToString("3012");
        assertThat(refused).isEqualTo(List.of("one: no"));
    }
}
