package yihao.testkit.service;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import yihao.embedded.store.EmbeddedStore;
import yihao.kernel.Actor;
import yihao.platform.events.Bus;
import yihao.platform.events.EventIntake;
import yihao.platform.events.Relay;
import yihao.platform.identity.Officers;
import yihao.platform.store.Store;
import yihao.testkit.twins.TestClock;

/// One service as it runs, against the embedded store of this JVM, over real HTTP. Only the bus, the clock and the
/// token key are twins.
public final class ServiceUnderTest implements AutoCloseable {

    private static final EmbeddedStore STORE = EmbeddedStore.temporary();

    static {
        // For what hangs: how long a thing may take, no test says.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    private final ConfigurableApplicationContext context;
    private final TestClock clock;
    private final MemoryBus bus;

    private ServiceUnderTest(ConfigurableApplicationContext context, TestClock clock, MemoryBus bus) {
        this.context = context;
        this.clock = clock;
        this.bus = bus;
    }

    /// @param main the service's main class
    /// @param name its short name: `lead`
    /// @param now business time at the start
    /// @param officers who works where; empty when the service keeps the officers itself
    /// @param settings further properties as `key=value`, also instead of its own: with the
    /// database of one that is closed it is the same service, started again
    public static ServiceUnderTest start(
            Class<?> main, String name, String now, Map<String, Actor> officers, String... settings) {
        var clock = new TestClock(now);
        var bus = new MemoryBus();
        var fixed = Stream.of(
                "spring.config.name=" + name,
                "server.port=0",
                "yihao.shutdown.announced=0s",
                "yihao.store.uri=" + STORE.uri(),
                "yihao.store.database=" + name + "_"
                        + UUID.randomUUID().toString().substring(0, 8),
                "yihao.kafka.intake=false",
                // a test that wants them takes them
                "yihao.readings.every=1d");
        var context = new SpringApplicationBuilder(main)
                .web(WebApplicationType.SERVLET)
                .initializers(starting -> twins((GenericApplicationContext) starting, clock, bus, officers))
                .run(Stream.concat(
                                fixed.filter(
                                        one -> Arrays.stream(settings).noneMatch(other -> areOfOneKey(one, other))),
                                Arrays.stream(settings))
                        .map("--"::concat)
                        .toArray(String[]::new));
        return new ServiceUnderTest(context, clock, bus);
    }

    private static boolean areOfOneKey(String one, String other) {
        return other.startsWith(one.substring(0, one.indexOf('=') + 1));
    }

    private static void twins(
            GenericApplicationContext context, TestClock clock, MemoryBus bus, Map<String, Actor> officers) {
        context.registerBean("testClock", Clock.class, () -> clock);
        context.registerBean("testBus", Bus.class, () -> bus);
        context.registerBean("testJwtDecoder", JwtDecoder.class, TestTokens::decoder);
        if (!officers.isEmpty()) {
            var known = new HashMap<>(officers);
            context.registerBean(
                    "testOfficers",
                    Officers.class,
                    () -> (subject, _, _) -> java.util.Optional.ofNullable(known.get(subject)));
        }
    }

    public Http as(String subject) {
        return new Http(baseUrl(), TestTokens.person(subject));
    }

    public Http withToken(String token) {
        return new Http(baseUrl(), token);
    }

    public Http asService(String name) {
        return new Http(baseUrl(), TestTokens.service(name));
    }

    public Http anonymous() {
        return new Http(baseUrl(), "");
    }

    /// Delivers an event as the bus would.
    public void deliver(String topic, String key, String json) {
        context.getBean(EventIntake.class).take(new ConsumerRecord<>(topic, 0, 0, key, json));
    }

    /// Relays until nothing is pending, then what was sent on the topic.
    public List<MemoryBus.Sent> sent(String topic) {
        await().until(() -> context.getBean(Relay.class).waitingSince().isEmpty());
        return bus.sent(topic);
    }

    public TestClock clock() {
        return clock;
    }

    public MemoryBus bus() {
        return bus;
    }

    public <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    public <B> B bean(String name, Class<B> type) {
        return context.getBean(name, type);
    }

    /// Everything this service has stored, the keys of persons, too: each document as text behind its collection.
    public List<String> stored() {
        var client = context.getBean(MongoClient.class);
        var own = context.getBean(Store.class).database().getName();
        return Stream.of(own, own + "_keys")
                .map(client::getDatabase)
                .flatMap(database -> database.listCollectionNames().into(new ArrayList<>()).stream()
                        .map(database::getCollection))
                .flatMap(collection -> collection.find().into(new ArrayList<>()).stream()
                        .map(document -> collection.getNamespace() + " " + document.toJson()))
                .toList();
    }

    /// The store of all services under test in this JVM: its scan counts show queries without an index.
    public static EmbeddedStore store() {
        return STORE;
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
