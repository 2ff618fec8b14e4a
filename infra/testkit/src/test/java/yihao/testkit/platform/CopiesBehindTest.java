package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.telemetry.CopiesBehind;

@DisplayName("G8 How far the copies are behind")
class CopiesBehindTest {

    record Figure(MetricName metricName, Object metricValue) implements Metric {}

    @Test
    void is_the_sum_of_a_topics_partitions_under_its_own_name_once_they_are_known() {
        var figures = Stream.of(
                figure("records-lag", "lead.lead", "0", 3.0),
                figure("records-lag", "lead.lead", "1", 4.0),
                figure("records-lag", "lead.lead", "2", Double.NaN),
                figure("records-lag", "lead_lead", "0", 3.0),
                figure("records-lead", "lead.lead", "0", 9.0));

        assertThat(CopiesBehind.of(figures.map(one -> Map.of(one.metricName(), one))))
                .isEqualTo(Map.of("lead.lead", 7.0));
    }

    private static Figure figure(String name, String topic, String partition, double value) {
        return new Figure(new MetricName(name, "", "", Map.of("topic", topic, "partition", partition)), value);
    }
}
