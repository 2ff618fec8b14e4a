package yihao.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded broker")
class EmbeddedBrokerTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path directory;

    /// The process that is killed.
    static final class Victim {
        public static void main(String[] arguments) throws InterruptedException {
            var broker = EmbeddedBroker.start(Path.of(arguments[0]), 0);
            System.out.println("broker " + broker.bootstrapServers());
            Thread.currentThread().join();
        }
    }

    @Test
    void keeps_what_was_acknowledged_over_a_kill_and_a_restart() throws Exception {
        var victim = victim();
        try {
            send(servers(victim), "a", "1");
        } finally {
            victim.destroyForcibly().waitFor();
        }
        try (var broker = EmbeddedBroker.start(directory, 0)) {
            send(broker.bootstrapServers(), "b", "2");
            assertThat(received(broker.bootstrapServers(), "first")).containsExactly("1", "2");
        }
        try (var broker = EmbeddedBroker.start(directory, 0)) {
            send(broker.bootstrapServers(), "c", "3");
            assertThat(received(broker.bootstrapServers(), "first")).containsExactly("3");
            assertThat(received(broker.bootstrapServers(), "second")).containsExactly("1", "2", "3");
        }
    }

    @Test
    void makes_compacted_topics_once_and_ends_cleanly() throws Exception {
        try (var broker = EmbeddedBroker.temporary()) {
            broker.createTopics(List.of("lead.lead", "lead.unit"));
            broker.createTopics(List.of("lead.lead", "project.project"));

            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                // a topic that was made is listed a little later
                await().untilAsserted(
                                () -> assertThat(admin.listTopics().names().get())
                                        .contains("lead.lead", "lead.unit", "project.project"));
                var topic = new ConfigResource(ConfigResource.Type.TOPIC, "lead.lead");
                var settings = admin.describeConfigs(List.of(topic)).values().get(topic);
                assertThat(Objects.requireNonNull(settings)
                                .get()
                                .get("cleanup.policy")
                                .value())
                        .isEqualTo("compact");
            }
        }
    }

    @Test
    void says_plainly_that_another_holds_the_folder() {
        try (var _ = EmbeddedBroker.start(directory, 0)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, 0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("held by another process");
        }
    }

    private static void send(String servers, String key, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("lead.lead", key, value)).get();
        }
    }

    private static List<String> received(String servers, String group) {
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        servers,
                        "group.id",
                        group,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        "false"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("lead.lead"));
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(300)).forEach(received -> values.add(received.value()));
                return !values.isEmpty();
            });
            consumer.commitSync();
        }
        return values;
    }

    private Process victim() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        directory.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String servers(Process victim) throws IOException {
        var out = new BufferedReader(victim.inputReader(StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("broker ")) {
                return line.substring("broker ".length());
            }
        }
        throw new IOException("The broker did not start");
    }
}
