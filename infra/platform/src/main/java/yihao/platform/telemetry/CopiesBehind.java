package yihao.platform.telemetry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/// How many events of each topic are not read yet, as Kafka's client counts them among its hundred figures.
public final class CopiesBehind {

    private CopiesBehind() {}

    /// @param figures of the clients
    public static Map<String, Double> of(Stream<? extends Map<MetricName, ? extends Metric>> figures) {
        return figures.flatMap(client -> client.values().stream())
                .filter(figure -> figure.metricName().name().equals("records-lag"))
                .filter(figure -> isATopic(figure.metricName()))
                .filter(figure -> figure.metricValue() instanceof Double lag && !lag.isNaN())
                .collect(groupingBy(figure -> topic(figure.metricName()), TreeMap::new, summingDouble(figure ->
                        (Double) figure.metricValue())));
    }

    /// The client says each lag a second time, under its older way of writing topics, with `_` for `.`; ours have none.
    private static boolean isATopic(MetricName name) {
        return topic(name).indexOf('_') < 0;
    }

    private static String topic(MetricName name) {
        return Objects.requireNonNullElse(name.tags().get("topic"), "_");
    }
}
