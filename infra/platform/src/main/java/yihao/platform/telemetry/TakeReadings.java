package yihao.platform.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Takes all readings now and then, so that whoever asks for figures never waits for a store that does not answer. A
/// reading that fails keeps its last values and is counted.
public final class TakeReadings {

    private static final Logger LOG = LoggerFactory.getLogger(TakeReadings.class);

    private final Map<Reading, MultiGauge> gauges = new LinkedHashMap<>();
    private final Counter failed;
    private boolean failing;

    public TakeReadings(List<Reading> readings, MeterRegistry meters) {
        readings.forEach(reading -> gauges.put(reading, gauge(reading, meters)));
        this.failed = Counter.builder("yihao.readings.failed")
                .description("readings that could not be taken, because the store did not answer")
                .register(meters);
    }

    private static MultiGauge gauge(Reading reading, MeterRegistry meters) {
        return MultiGauge.builder(reading.name())
                .description(reading.meaning())
                .baseUnit(reading.unit().isEmpty() ? null : reading.unit())
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${yihao.readings.every:30s}", initialDelayString = "${yihao.readings.every:30s}")
    public synchronized void take() {
        var before = failed.count();
        gauges.forEach(this::take);
        failing = failed.count() > before;
    }

    private void take(Reading reading, MultiGauge gauge) {
        try {
            gauge.register(
                    reading.values().get().entrySet().stream()
                            .map(value -> Row.of(tags(reading, value.getKey()), value.getValue()))
                            .toList(),
                    true);
        } catch (RuntimeException e) {
            failed.increment();
            if (!failing) {
                LOG.warn("No reading of {}; it is tried again", reading.name(), e);
                failing = true;
            }
        }
    }

    private static Tags tags(Reading reading, String value) {
        return reading.label().isEmpty() ? Tags.empty() : Tags.of(reading.label(), value);
    }
}
