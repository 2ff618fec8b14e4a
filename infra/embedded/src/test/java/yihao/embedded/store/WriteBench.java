package yihao.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;

/// What a durable write costs the store: a table of rate and processor time of the store's own process, beside the
/// disk's rate of single writes in the same minute. Run by hand: `WriteBench <folder> [seconds a row]`.
final class WriteBench {
    private static final List<Integer> CLIENTS = List.of(1, 8, 16);
    private static final int WARM_UP_DOCUMENTS = 3_000;
    private static final List<String> AS_RUNNER = List.of("-Xmx900m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final AtomicInteger inserted = new AtomicInteger();
    private final Process store;
    private final MongoCollection<Document> leads;
    private final Duration row;

    private WriteBench(Process store, MongoCollection<Document> leads, Duration row) {
        this.store = store;
        this.leads = leads;
        this.row = row;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var row = Duration.ofSeconds(arguments.length > 1 ? Long.parseLong(arguments[1]) : 5);
        System.out.printf("the disk alone: %.0f writes of 4 KB with fdatasync a second%n", disk(folder));
        var process = StoreProcess.start(StoreProcess.class, AS_RUNNER, folder.toString());
        try (var client = MongoClients.create(process.uri())) {
            var bench =
                    new WriteBench(process.process(), client.getDatabase("d").getCollection("leads"), row);
            bench.warmUp();
            System.out.println("clients | insert/s  CPU us | CAS/s  CPU us");
            for (int clients : CLIENTS) {
                var insert = bench.measure(clients, _ -> bench.insert());
                var swap = bench.measure(clients, bench::swap);
                System.out.printf("%7d | %s | %s%n", clients, insert, swap);
            }
            bench.idle();
        } finally {
            process.process().destroy();
            process.process().waitFor();
        }
        System.out.printf("the disk alone: %.0f writes of 4 KB with fdatasync a second%n", disk(folder));
        try (var files = Files.list(folder)) {
            files.forEach(file -> System.out.printf(
                    "%s: %.1f MB%n", file.getFileName(), file.toFile().length() / 1e6));
        }
    }

    private static double disk(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "disk", "");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            int writes = 0;
            var began = System.nanoTime();
            while (System.nanoTime() - began < 2e9) {
                channel.write(ByteBuffer.allocate(4096));
                channel.force(false);
                writes++;
            }
            return writes / ((System.nanoTime() - began) / 1e9);
        } finally {
            Files.delete(file);
        }
    }

    private void warmUp() {
        leads.createIndex(ascending("code"), new IndexOptions().unique(true));
        leads.createIndex(new Document("readers", 1).append("at", -1).append("_id", 1));
        leads.createIndex(ascending("unit", "state", "at"));
        leads.createIndex(ascending("due"), new IndexOptions().sparse(true));
        leads.createIndex(
                ascending("keys.client", "keys.key"),
                new IndexOptions().unique(true).partialFilterExpression(exists("keys.client")));
        leads.createIndex(ascending("names"));
        for (int i = 0; i < WARM_UP_DOCUMENTS; i++) {
            insert();
            swap(i);
        }
    }

    private void insert() {
        var n = inserted.getAndIncrement();
        leads.insertOne(lead(n));
    }

    /// As the services write: the whole document, if its version is still the one that was read.
    private void swap(int random) {
        var id = "L-" + Math.floorMod(random * 7919, inserted.get());
        var read = leads.find(eq("_id", id)).first();
        if (read == null) {
            throw new IllegalStateException("Not there: " + id);
        }
        var version = read.getInteger("version");
        read.append("version", version + 1).append("at", version).append("state", "s" + version % 7);
        leads.replaceOne(and(eq("_id", id), eq("version", version)), read, new ReplaceOptions());
    }

    /// About 3 KB, as a lead with its history is.
    private static Document lead(int n) {
        return new Document("_id", "L-" + n)
                .append("version", 1)
                .append("code", "code-" + n)
                .append("unit", "U-" + n % 40)
                .append("state", "reported")
                .append("at", n)
                .append("due", n % 3 == 0 ? n + 1000 : null)
                .append("readers", List.of("city", "U-" + n % 40, "D-" + n % 8))
                .append("names", List.of("firm " + n, "company " + n % 500))
                .append("keys", List.of(new Document("client", "c" + n % 5).append("key", "k-" + n)))
                .append("text", "what was heard of it, and from whom. ".repeat(20))
                .append(
                        "history",
                        IntStream.range(0, 12)
                                .mapToObj(i -> new Document("at", n + i)
                                        .append("by", "officer-" + i)
                                        .append("action", "judged")
                                        .append("before", "reported")
                                        .append("reason", "a reason of some length for change " + i))
                                .toList());
    }

    private String measure(int clients, IntConsumer operation) throws Exception {
        var done = new AtomicInteger();
        var cpu = cpu();
        var began = System.nanoTime();
        var end = began + row.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        operation.accept(done.getAndIncrement());
                    }
                });
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        return "%8.0f %7.0f".formatted(done.get() / seconds, (cpu() - cpu) / 1e3 / done.get());
    }

    private void idle() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(20));
        var cpu = cpu();
        Thread.sleep(Duration.ofSeconds(20));
        System.out.printf("idle: %.1f ms of CPU a second%n", (cpu() - cpu) / 1e6 / 20);
    }

    private double cpu() {
        return store.toHandle().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
