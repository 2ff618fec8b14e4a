package yihao.testkit.platform;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import yihao.embedded.store.EmbeddedStore;
import yihao.platform.backup.BackUp;
import yihao.platform.backup.CheckBackup;
import yihao.platform.backup.RestoreDatabase;
import yihao.platform.events.Epoch;
import yihao.platform.events.Relay;
import yihao.platform.events.RelayLoop;
import yihao.platform.events.Republication;
import yihao.platform.jobs.Leases;
import yihao.platform.journal.Journal;
import yihao.platform.journal.VerifyJournal;
import yihao.platform.store.Store;
import yihao.testkit.platform.RelayTest.Quote;
import yihao.testkit.platform.RelayTest.Quotes;
import yihao.testkit.platform.RelayTest.Rate;
import yihao.testkit.platform.RelayTest.RateAction;
import yihao.testkit.service.MemoryBus;

/// By hand: a store of that many records (by default 100 000) on disk, backed up while somebody writes, restored beside
/// it, compared, its journal verified, and told anew.
final class MeasureBackup {

    private static final int BATCH = 500;

    private MeasureBackup() {}

    public static void main(String[] args) throws IOException {
        var number = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        var folder = Files.createTempDirectory("yihao-backup");
        try (var server = EmbeddedStore.start(folder.resolve("store"), 0);
                var client = MongoClients.create(server.uri())) {
            var store = new Store(client.getDatabase("measured"), "lead", new JsonMapper());
            var quotes = new Quotes(store);
            var relay = relay(store);
            timed("filled", () -> fill(quotes, relay, number));
            var writing = new AtomicBoolean(true);
            var written = new AtomicInteger();
            var writer = CompletableFuture.runAsync(() -> {
                while (writing.get()) {
                    add(quotes, "W" + written.incrementAndGet());
                    relay.run();
                }
            });
            var backup = timed("backed up", () -> new BackUp(client).of("measured", folder, Instant.now()));
            writing.set(false);
            writer.join();
            timed("restored", () -> new RestoreDatabase(client, "restored").from(backup, false, 1_000, Instant.now()));
            timed("compared", () -> new CheckBackup(client).restored(backup, "restored"));
            var restored = new Store(client.getDatabase("restored"), "lead", new JsonMapper());
            var _ = new Quotes(restored);
            System.out.println(
                    timed("verified", () -> new VerifyJournal(restored, new Journal(restored)).verify(List.of())));
            timed("told anew", () -> tellAnew(restored));
            System.out.println(written + " written meanwhile, " + size(backup) / 1_000_000 + " MB");
        }
    }

    private static void add(Quotes quotes, String id) {
        quotes.add(id, new Quote(id, new Rate("7.1")), RateAction.PUBLISHED, RelayTest.ACT);
    }

    private static boolean fill(Quotes quotes, Relay relay, int number) {
        for (int from = 0; from < number; from += BATCH) {
            IntStream.range(from, Math.min(number, from + BATCH)).parallel().forEach(i -> add(quotes, "Q" + i));
            while (!relay.run().isEmpty()) {
                // one more
            }
        }
        return true;
    }

    private static boolean tellAnew(Store store) {
        var loop =
                new RelayLoop(store, relay(store), new Leases(store, InstantSource.system()), InstantSource.system());
        while (loop.round()) {
            // one more
        }
        return new Republication(store, new MemoryBus(), new Journal(store), new Epoch(store), InstantSource.system())
                .progress()
                .isPresent();
    }

    private static Relay relay(Store store) {
        return new Relay(store, new MemoryBus(), new Journal(store), new Epoch(store), InstantSource.system());
    }

    private static long size(Path backup) throws IOException {
        try (var files = Files.list(backup)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var began = Instant.now();
        var result = work.get();
        System.out.printf(
                "%s: %.1f s%n", what, Duration.between(began, Instant.now()).toMillis() / 1000.0);
        return result;
    }
}
