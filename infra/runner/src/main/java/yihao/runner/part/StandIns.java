package yihao.runner.part;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import yihao.embedded.broker.EmbeddedBroker;
import yihao.embedded.identity.IdentityProvider;
import yihao.embedded.store.EmbeddedStore;

/// Store, broker and identity provider in this process. The broker is stopped last, because everybody talks to it to
/// the end.
public final class StandIns implements Part {
    private final Plan plan;
    private @Nullable EmbeddedBroker broker;
    private @Nullable EmbeddedStore store;
    private @Nullable ConfigurableApplicationContext identity;

    /// @param topics made before anybody asks for them
    /// @param identity what the identity provider is told
    public record Plan(
            Path data, int storePort, int brokerPort, Collection<String> topics, Map<String, String> identity) {}

    public StandIns(Plan plan) {
        this.plan = plan;
    }

    @Override
    public PartName name() {
        return PartName.STAND_INS;
    }

    /// The identity provider comes last: it is what others see of this part.
    @Override
    public synchronized void start() {
        var brokering = CompletableFuture.supplyAsync(this::startBroker);
        store = EmbeddedStore.start(plan.data().resolve("store"), plan.storePort());
        broker = brokering.join();
        var application = IdentityProvider.application();
        application.setRegisterShutdownHook(false);
        identity = application.run(plan.identity().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    /// For a rehearsal: takes the broker away while store and identity provider stay, or brings it back.
    public synchronized void takeOrBringTheBroker() {
        if (broker == null) {
            broker = startBroker();
        } else {
            broker.close();
            broker = null;
        }
    }

    private EmbeddedBroker startBroker() {
        var started = EmbeddedBroker.start(plan.data().resolve("broker"), plan.brokerPort());
        started.createTopics(plan.topics());
        return started;
    }

    @Override
    public synchronized void stop() {
        if (identity != null) {
            identity.close();
            identity = null;
        }
        if (store != null) {
            store.close();
            store = null;
        }
        if (broker != null) {
            broker.close();
            broker = null;
        }
    }

    @Override
    public synchronized boolean running() {
        return identity != null;
    }
}
