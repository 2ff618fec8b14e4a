package yihao.platform.events;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// The bus on Kafka. The fence is the transactional id of the service: Kafka lets only the latest producer
/// under it send, and readers of what is committed see a batch whole or not at all.
public final class KafkaBus implements Bus, AutoCloseable {

    /// How long one call to Kafka may take. A transaction that its producer left open ends after it, too.
    private static final int LONGEST_MILLIS = 8_000;

    private final Map<String, Object> settings = new HashMap<>();
    private @Nullable KafkaProducer<String, String> producer;

    /// @param bootstrap the brokers to begin with, as Kafka writes them
    public KafkaBus(String bootstrap, String service) {
        this(bootstrap, service, Map.of());
    }

    /// @param client how to reach them: encryption, credentials
    public KafkaBus(String bootstrap, String service, Map<String, String> client) {
        settings.putAll(client);
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "yihao-" + service);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, LONGEST_MILLIS);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_MILLIS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LONGEST_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_MILLIS / 2);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    }

    @Override
    public synchronized void fenceOthers() {
        close();
        producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        producer.initTransactions();
    }

    @Override
    public synchronized void send(List<Message> messages) {
        if (producer == null) {
            throw new IllegalStateException("Whoever sends fences the others off first");
        }
        producer.beginTransaction();
        for (var message : messages) {
            var _ = producer.send(new ProducerRecord<>(message.topic(), message.key(), message.json()));
        }
        producer.commitTransaction();
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
