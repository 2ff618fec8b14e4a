package yihao.platform.events;

import java.util.concurrent.CompletableFuture;

/// Where events go. Sends of one key stay in order; the future completes when the event is safe on the bus.
@FunctionalInterface
public interface Bus {

    CompletableFuture<?> send(String topic, String key, String json);
}
