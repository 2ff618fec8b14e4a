package yihao.e2e.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import yihao.e2e.City;
import yihao.e2e.RunningPlatform;

/// `infra/e2e/restore-drill [leads]`: lead-service is backed up under load, decides on, is stopped, and restored as
/// it
/// was.
@DisplayName("G8 A service restored from the backup that was made under load")
@Tag("drill")
@Isolated
class RestoreDrillTest {

    /// Each with its entry in the journal: twice as many documents.
    private static final int LEADS = Integer.getInteger("restore.leads", 50_000);
    private static final int CLIENTS = 3;
    private static final Duration LONG = Duration.ofMinutes(20);
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private final List<String> times = new ArrayList<>();

    @Test
    void is_as_it_was_and_the_others_follow_it() throws IOException {
        try (var platform = RunningPlatform.start();
                var store = MongoClients.create(platform.store())) {
            var city = platform.city();
            timed("load", () -> load(city, store));
            timed("republished, copied by all", () -> republish(city, store));
            var backup = timed("backup under load", () -> backUpUnderLoad(platform));
            settled(city, store);
            var before = leads(store);

            platform.stop("lead");
            timed("restored and compared", () -> restore(platform, backup));
            timed("started again", () -> platform.startAgain("lead"));
            timed("republished, followed by all", () -> {
                await().atMost(LONG).until(() -> told(city, "epoch"));
                settled(city, store);
            });

            System.out.printf("%d leads, %d before; %s%n", leads(store), before, String.join("; ", times));
            assertThat(leads(store)).isGreaterThan(LEADS).isLessThan(before);
            assertThat(lost(city, "reward")).isPositive();
            assertThat(city.as("auditor")
                            .get("/api/services/lead/journal/verification")
                            .done()
                            .body()
                            .at("/losses/0/entries")
                            .asLong())
                    .isPositive();
            assertThat(audit(city, store).findings()).isEmpty();
        }
    }

    private void load(City city, MongoClient store) {
        var promises = new Promises();
        try (var clients = new Clients(1, city, promises)) {
            await().atMost(LONG).until(() -> leads(store) > 0);
            clients.finish();
        }
        var one = Objects.requireNonNull(collection(store, "leads").find().first());
        new ManyLeads(store).load(one.getString("_id"), LEADS);
        await().atMost(LONG)
                .until(() -> collection(store, "leads")
                                .find(new Document("pendingSince", new Document("$gt", new java.util.Date(0))))
                                .first()
                        == null);
    }

    private void republish(City city, MongoClient store) {
        city.as("system.admin").post("/api/services/lead/republication", java.util.Map.of());
        await().atMost(LONG).until(() -> told(city, "system.admin"));
        settled(city, store);
    }

    private Path backUpUnderLoad(RunningPlatform platform) {
        var promises = new Promises();
        try (var clients = new Clients(CLIENTS, platform.city(), promises)) {
            await().atMost(LONG).until(() -> promises.all().size() > CLIENTS);
            var said = tool(platform, "backup", "lead", folder.toString());
            var during = promises.all().size();
            await().atMost(LONG).until(() -> promises.all().size() > during + 3 * CLIENTS);
            clients.finish();
            times.add(said.strip());
        }
        try (var backups = Files.list(folder.resolve("yihao_lead"))) {
            return backups.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A job that was broken off holds its lease for up to a minute.
    private void restore(RunningPlatform platform, Path backup) {
        await().atMost(LONG)
                .pollInterval(Duration.ofSeconds(5))
                .untilAsserted(() -> times.add(tool(platform, "restore", "lead", backup.toString(), "--replace")
                        .strip()));
    }

    private String tool(RunningPlatform platform, String script, String... arguments) {
        var command = new ArrayList<>(List.of(ROOT.resolve("infra/" + script).toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("YIHAO_STORE", platform.store());
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean told(City city, String by) {
        var now = city.as("system.admin").get("/api/services/lead/republication");
        return now.status() == 200
                && now.at("/by").equals(by)
                && !now.at("/finishedAt").isEmpty();
    }

    private static void settled(City city, MongoClient store) {
        await().atMost(LONG)
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(audit(city, store).unsettled()).isEmpty());
    }

    private static Audit audit(City city, MongoClient store) {
        return new Audit(
                store,
                service -> city.as("auditor")
                        .get("/api/services/" + service + "/journal/verification")
                        .done()
                        .body()
                        .at("/intact")
                        .asBoolean(),
                new Promises());
    }

    private static long leads(MongoClient store) {
        return collection(store, "leads").countDocuments();
    }

    private static long lost(City city, String service) {
        return city.as("system.admin")
                .get("/api/services/" + service + "/lost-by-restore")
                .done()
                .body()
                .at("/items")
                .size();
    }

    private static com.mongodb.client.MongoCollection<Document> collection(MongoClient store, String name) {
        return store.getDatabase("yihao_lead").getCollection(name);
    }

    private void timed(String what, Runnable work) {
        var _ = timed(what, () -> {
            work.run();
            return what;
        });
    }

    private <T> T timed(String what, java.util.function.Supplier<T> work) {
        var began = Instant.now();
        var result = work.get();
        times.add("%s %.1f s"
                .formatted(what, Duration.between(began, Instant.now()).toMillis() / 1000.0));
        return result;
    }
}
