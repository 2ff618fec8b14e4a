package yihao.embedded.store;

import java.time.Duration;

/// The store as a process of its own, in memory: what a service stands on while its image is built.
public final class StoreAlone {

    private StoreAlone() {}

    /// Runs until it is killed.
    ///
    /// @param arguments the port of 127.0.0.1
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedStore.start(new StoreSettings(null, Integer.parseInt(arguments[0]), false, Duration.ofSeconds(15)));
        Thread.currentThread().join();
    }
}
