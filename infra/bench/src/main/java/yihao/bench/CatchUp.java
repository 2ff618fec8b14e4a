package yihao.bench;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.node.ObjectNode;

/// A service that was away while so many leads changed: how soon its copies are as their owner's again,
/// and whether it serves meanwhile. What the events carry is a published sample under other keys.
public final class CatchUp {

    private static final String TOPIC = "lead.lead";
    private static final String COPIES = "copy_lead_lead";
    private static final String HEARD_BY = "reward";
    private static final int OFFERED = 20;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration SLICE = Duration.ofSeconds(5);

    private final RunningPlatform platform;

    private CatchUp(RunningPlatform platform) {
        this.platform = platform;
    }

    /// @param arguments data folder and pid of a runner with separate parts, a sample of a lead's event,
    ///     how many
    /// events
    public static void main(String[] arguments) {
        var platform = RunningPlatform.at(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        var sample =
                (ObjectNode) RunningPlatform.JSON.readTree(Path.of(arguments[2]).toFile());
        new CatchUp(platform).run(sample, Long.parseLong(arguments[3]));
    }

    private void run(ObjectNode sample, long events) {
        for (var away : new String[] {HEARD_BY, "project", "talent"}) {
            platform.desk(away, "stop");
        }
        tell(sample, events);
        var before = copies();
        platform.desk(HEARD_BY, "start");
        var since = System.nanoTime();
        var caughtUp = CompletableFuture.supplyAsync(() -> await(before + events, since));
        var load = new Load(platform::cpu);
        var calls = 0L;
        var wrong = 0L;
        var worst = 0.0;
        while (!caughtUp.isDone()) {
            var served = load.rate(OFFERED, SLICE, reading());
            calls += served.calls();
            wrong += served.wrong();
            worst = Math.max(worst, served.millisAt(99));
        }
        var seconds = caughtUp.join();
        System.out.printf(
                Locale.ROOT,
                "%d events behind, caught up in %.1f s: %.0f/s; meanwhile %d requests, %d wrong, p99 of a slice at most %.1f ms%n",
                events,
                seconds,
                events / seconds,
                calls,
                wrong,
                worst);
    }

    /// @return the seconds it took since then
    private double await(long copies, long since) {
        while (copies() < copies) {
            if (System.nanoTime() - since > LONGEST.toNanos()) {
                throw new IllegalStateException("Not caught up: " + copies());
            }
            pause();
        }
        return (System.nanoTime() - since) / 1e9;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Call reading() {
        var finance = new Requests(platform.gateway(), () -> platform.tokenOfPerson("finance"));
        return _ -> finance.get("/api/payment-orders", 200);
    }

    private long copies() {
        try (var client = MongoClients.create(platform.store())) {
            return client.getDatabase("yihao_" + HEARD_BY).getCollection(COPIES).countDocuments();
        }
    }

    private void tell(ObjectNode sample, long events) {
        var settings = Map.<String, Object>of("bootstrap.servers", platform.kafka(), "linger.ms", 20);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (long number = 0; number < events; number++) {
                var key = "bench-" + number;
                sample.put("eventId", UUID.randomUUID().toString())
                        .put("key", key)
                        .put("epoch", 1)
                        .put("sequence", 1)
                        .put("occurredAt", Instant.now().toString());
                var _ = producer.send(new ProducerRecord<>(TOPIC, key, sample.toString()));
            }
        }
    }
}
