package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.embedded.broker.EmbeddedBroker;
import yihao.platform.events.Bus.Message;
import yihao.platform.events.KafkaBus;

@DisplayName("G7 The fence of a service on Kafka")
class KafkaBusTest {

    private static final String TOPIC = "lead.lead";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final EmbeddedBroker BROKER = EmbeddedBroker.temporary();

    @BeforeAll
    static void makeTopic() {
        BROKER.createTopics(List.of(TOPIC));
    }

    @AfterAll
    static void close() {
        BROKER.close();
    }

    @Test
    void lets_only_the_instance_send_that_set_it_last() {
        try (var stoodStill = new KafkaBus(BROKER.bootstrapServers(), "lead");
                var now = new KafkaBus(BROKER.bootstrapServers(), "lead");
                var neighbour = new KafkaBus(BROKER.bootstrapServers(), "project")) {
            stoodStill.fenceOthers();
            stoodStill.send(List.of(message("1")));
            now.fenceOthers();
            neighbour.fenceOthers();
            now.send(List.of(message("2"), message("3")));

            assertThatThrownBy(() -> stoodStill.send(List.of(message("old")))).isInstanceOf(KafkaException.class);
            assertThatThrownBy(() -> stoodStill.send(List.of(message("old")))).isInstanceOf(KafkaException.class);
            neighbour.send(List.of(message("its own")));
            stoodStill.fenceOthers();
            stoodStill.send(List.of(message("4")));

            assertThat(committedUpTo("4")).containsExactly("1", "2", "3", "its own", "4");
        }
    }

    private static Message message(String json) {
        return new Message(TOPIC, "key", json);
    }

    private static List<String> committedUpTo(String last) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                BROKER.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var read = new ArrayList<String>();
            await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(one -> read.add(one.value()));
                return read.contains(last);
            });
            return read;
        }
    }
}
