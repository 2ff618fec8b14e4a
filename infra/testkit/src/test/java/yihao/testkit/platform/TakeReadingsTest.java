package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.telemetry.Reading;
import yihao.platform.telemetry.TakeReadings;

@DisplayName("G8 Readings of the store")
class TakeReadingsTest {

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Map<String, Integer> late = new TreeMap<>(Map.of("lead.judge", 2));

    @Test
    void show_each_kind_and_forget_one_that_is_gone() {
        var take = new TakeReadings(List.of(Reading.overdue(() -> late)), meters);
        take.take();
        late.put("lead.respond", 1);
        late.remove("lead.judge");

        take.take();

        assertThat(meters.get("yihao.overdue.records").gauges()).singleElement().satisfies(gauge -> {
            assertThat(gauge.getId().getTag("kind")).isEqualTo("lead.respond");
            assertThat(gauge.value()).isEqualTo(1);
        });
    }

    @Test
    void keep_what_was_read_last_and_count_the_failure_while_the_others_are_read() {
        var down = new boolean[1];
        var take = new TakeReadings(
                List.of(
                        Reading.stuck("project.hold", () -> {
                            if (down[0]) {
                                throw new MongoTimeoutException("away");
                            }
                            return 3;
                        }),
                        Reading.overdue(() -> late)),
                meters);
        take.take();
        down[0] = true;
        late.put("lead.judge", 4);

        take.take();

        assertThat(meters.get("yihao.stuck.records").gauge().value()).isEqualTo(3);
        assertThat(meters.get("yihao.overdue.records").gauge().value()).isEqualTo(4);
        assertThat(meters.counter("yihao.readings.failed").count()).isEqualTo(1);
    }
}
