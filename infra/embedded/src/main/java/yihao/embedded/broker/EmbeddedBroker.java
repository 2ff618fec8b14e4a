package yihao.embedded.broker;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yihao.embedded.FreePorts;

/// The running broker. Close it after everything that talks to it. `EmbeddedBroker.temporary()` is the one line a test
/// needs.
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaRaftServer server;
    private final BrokerLog log;
    private final BrokerSettings settings;

    private EmbeddedBroker(BrokerSettings settings, BrokerLog log) {
        this.log = log;
        this.settings = settings;
        this.server = new KafkaRaftServer(new KafkaConfig(properties(settings, log)), Time.SYSTEM);
    }

    /// Starts on a folder and on a port of 127.0.0.1.
    public static EmbeddedBroker start(Path directory, int port) {
        return start(new BrokerSettings(directory, port, 0, 1));
    }

    /// Starts on a temporary folder and any free port.
    public static EmbeddedBroker temporary() {
        return start(new BrokerSettings(null, 0, 0, 1));
    }

    public static EmbeddedBroker start(BrokerSettings wanted) {
        keepTheJvm();
        var settings = new BrokerSettings(
                wanted.directory(), portOr(wanted.port()), portOr(wanted.controllerPort()), wanted.partitions());
        var log = BrokerLog.in(settings.directory());
        try {
            log.formatOnce(NODE, CONTROLLER);
            var broker = new EmbeddedBroker(settings, log);
            broker.server.startup();
            return broker;
        } catch (RuntimeException e) {
            log.close();
            throw new IllegalStateException(
                    "The broker did not start in " + log.directory() + " on port " + settings.port()
                            + ": is the port taken?",
                    e);
        }
    }

    /// Kafka ends the JVM when it meets a fault; here others live in it.
    private static void keepTheJvm() {
        Exit.setExitProcedure(EmbeddedBroker::refuseToExit);
        Exit.setHaltProcedure(EmbeddedBroker::refuseToExit);
    }

    private static void refuseToExit(int status, String message) {
        LOG.error("The broker gave up (status {}): {}", status, message);
        throw new IllegalStateException("The broker gave up: " + message);
    }

    private static int portOr(int port) {
        return port == 0 ? FreePorts.next() : port;
    }

    private static Properties properties(BrokerSettings settings, BrokerLog log) {
        var broker = "BROKER://" + LOOPBACK + ":" + settings.port();
        var controller = LOOPBACK + ":" + settings.controllerPort();
        var properties = new Properties();
        properties.putAll(BrokerDefaults.SMALL);
        properties.putAll(Map.of(
                "node.id",
                NODE,
                "process.roles",
                "broker,controller",
                "controller.quorum.voters",
                NODE + "@" + controller,
                "controller.listener.names",
                CONTROLLER,
                "inter.broker.listener.name",
                "BROKER",
                "listeners",
                broker + "," + CONTROLLER + "://" + controller,
                "advertised.listeners",
                broker,
                "listener.security.protocol.map",
                "BROKER:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "log.dirs",
                log.directory().toString(),
                "num.partitions",
                settings.partitions()));
        return properties;
    }

    public int port() {
        return settings.port();
    }

    /// What clients call `bootstrap.servers`.
    public String bootstrapServers() {
        return LOOPBACK + ":" + settings.port();
    }

    /// Makes the topics that are not there yet: compacted, without time limit.
    public void createTopics(Collection<String> names) {
        var topics = names.stream()
                .map(name -> new NewTopic(name, Optional.of(settings.partitions()), Optional.empty())
                        .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)))
                .toList();
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            for (var made : admin.createTopics(topics).values().values()) {
                try {
                    made.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("The topics could not be made", e.getCause());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making topics", e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        log.close();
    }
}
