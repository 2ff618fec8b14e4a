package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.testkit.platform.RelayTest.ACT;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Outcome;
import yihao.platform.backup.BackUp;
import yihao.platform.backup.BackupRefused;
import yihao.platform.backup.BackupTool;
import yihao.platform.backup.CheckBackup;
import yihao.platform.backup.Manifest;
import yihao.platform.backup.RestoreDatabase;
import yihao.platform.events.Epoch;
import yihao.platform.events.Relay;
import yihao.platform.jobs.Leases;
import yihao.platform.journal.Journal;
import yihao.platform.journal.JournalHeads.KeptHead;
import yihao.platform.journal.Restorations;
import yihao.platform.journal.VerifyJournal;
import yihao.platform.secrecy.mongo.MongoPersonKeys;
import yihao.platform.store.Store;
import yihao.testkit.platform.RelayTest.Quote;
import yihao.testkit.platform.RelayTest.Quotes;
import yihao.testkit.platform.RelayTest.Rate;
import yihao.testkit.platform.RelayTest.RateAction;
import yihao.testkit.service.MemoryBus;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G8 A backup")
class BackupTest {

    private static final MongoClient CLIENT =
            MongoClients.create(ServiceUnderTest.store().uri());
    private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");
    private static final long GAP = 1_000;

    @TempDir
    Path folder;

    final Store store = TestStores.fresh("lead");
    final Store other = TestStores.fresh("lead");
    final Journal journal = new Journal(store);
    final Quotes quotes = new Quotes(store);
    final Relay relay = relay(store);

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    static Relay relay(Store store) {
        return new Relay(store, new MemoryBus(), new Journal(store), new Epoch(store), InstantSource.system());
    }

    void publish(String currency) {
        quotes.add(currency, new Quote(currency, new Rate("7.1")), RateAction.PUBLISHED, ACT);
        relay.run();
    }

    Path backUp() {
        return new BackUp(CLIENT).of(store.database().getName(), folder, NOW);
    }

    Manifest restore(Path backup, Store into, boolean replace) {
        return new RestoreDatabase(CLIENT, into.database().getName()).from(backup, replace, GAP, NOW);
    }

    long number(Store of, String series) {
        return of.next(series);
    }

    @Test
    void brings_every_document_and_index_back_as_it_was() {
        publish("USD");
        store.collection("papers.chunks")
                .insertOne(new BsonDocument("_id", new BsonInt32(1)).append("data", new BsonInt64(1)));

        var backup = backUp();
        restore(backup, other, false);

        assertThat(new CheckBackup(CLIENT).restored(backup, other.database().getName()))
                .isEmpty();
        for (var name : List.of("quotes", "journal", "papers.chunks")) {
            assertThat(all(other, name)).isNotEmpty().isEqualTo(all(store, name));
        }
        assertThat(new VerifyJournal(other, new Journal(other))
                        .verify(List.of())
                        .intact())
                .isTrue();
    }

    private static List<BsonDocument> all(Store store, String collection) {
        return store.collection(collection).find().into(new java.util.ArrayList<>());
    }

    /// Each series is decided after the one before it, so one of them without the other cannot be in any moment.
    @Test
    void made_while_others_write_is_of_one_moment() {
        var writing = new AtomicBoolean(true);
        for (int i = 0; i < 300; i++) {
            publish("S" + i);
        }
        var writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; writing.get(); i++) {
                publish("A" + i);
                store.collection("aaa").insertOne(new BsonDocument("_id", new BsonInt32(i)));
                store.collection("zzz").insertOne(new BsonDocument("_id", new BsonInt32(i)));
            }
        });
        org.awaitility.Awaitility.await()
                .until(() -> store.collection("zzz").find().first() != null);

        var backup = backUp();
        writing.set(false);
        writer.join();
        restore(backup, other, false);

        var first = other.collection("aaa").countDocuments();
        assertThat(other.collection("zzz").countDocuments()).isBetween(first - 1, first);
        assertThat(first).isLessThan(store.collection("aaa").countDocuments());
        assertThat(new VerifyJournal(other, new Journal(other))
                        .verify(List.of())
                        .intact())
                .isTrue();
    }

    @Test
    void restored_begins_a_new_epoch_and_gives_no_number_again() {
        number(store, "L-2026");
        publish("USD");
        var backup = backUp();
        var afterwards = number(store, "L-2026");

        restore(backup, store, true);

        assertThat(new Epoch(store).current()).isEqualTo(NOW.getEpochSecond());
        assertThat(number(store, "L-2026")).isGreaterThan(afterwards + GAP - 2);
        restore(backup, store, true);
        assertThat(new Epoch(store).current()).as("once more").isEqualTo(NOW.getEpochSecond() + 1);
    }

    @Test
    void restored_says_in_the_journal_what_was_lost_and_is_no_breach() {
        publish("USD");
        var backup = backUp();
        publish("EUR");
        quotes.change("EUR", RateAction.CORRECTED, ACT, _ -> Outcome.done(new Quote("EUR", new Rate("8"))));
        relay.run();
        var keptElsewhere =
                new KeptHead(1, journal.head().number(), journal.head().hash());

        restore(backup, store, true);
        assertThat(verdict(keptElsewhere).breach()).as("put back in secret").isNotNull();
        new Restorations(store).record(NOW);
        new Restorations(store).record(NOW);
        relay(store).run();

        assertThat(verdict(keptElsewhere).breach()).isNull();
        assertThat(verdict(keptElsewhere).losses()).singleElement().satisfies(loss -> {
            assertThat(loss.after()).isEqualTo(1);
            assertThat(loss.entries()).isEqualTo(2);
            assertThat(loss.restored().backup()).isEqualTo("20261201T010000Z");
        });
        assertThat(journal.head().number()).isEqualTo(2);
    }

    private VerifyJournal.Verdict verdict(KeptHead kept) {
        return new VerifyJournal(store, journal).verify(List.of(kept));
    }

    @Test
    void is_not_restored_over_what_is_there_unless_that_is_told() {
        publish("USD");
        var backup = backUp();

        assertThatThrownBy(() -> restore(backup, store, false))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void is_not_restored_under_a_service_that_works() {
        publish("USD");
        var backup = backUp();
        new Leases(store, InstantSource.fixed(NOW)).hold("relay", Duration.ofSeconds(15));

        assertThatThrownBy(() -> restore(backup, store, true)).hasMessageContaining("works");
    }

    @Test
    void with_an_altered_file_is_found_out_before_anything_is_touched() throws IOException {
        publish("USD");
        var backup = backUp();
        Files.copy(
                backup.resolve("journal.bson.gz"),
                backup.resolve("quotes.bson.gz"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> restore(backup, store, true)).hasMessageContaining("quotes");

        assertThat(store.collection("quotes").countDocuments()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"restore, 0", "check, "})
    void of_another_service_is_refused(String what, @Nullable String gap) {
        publish("USD");
        var args = Stream.of(
                        what, ServiceUnderTest.store().uri(), other.database().getName(), backUp().toString(), gap)
                .filter(Objects::nonNull)
                .toList();

        assertThatThrownBy(() -> BackupTool.run(args))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("is of " + store.database().getName());
        assertThat(all(other, "quotes")).isEmpty();
    }

    @Test
    void that_broke_off_is_none() throws IOException {
        Files.createDirectories(folder.resolve("db/20261201T010000Z.unfinished"));

        assertThatThrownBy(() -> restore(folder.resolve("db/20261201T010000Z"), other, false))
                .hasMessageContaining("There is no backup");
    }

    @Test
    void whose_restoration_broke_off_keeps_the_service_from_starting() {
        publish("USD");
        var backup = backUp();
        store.collection("service_state").insertOne(BsonDocument.parse("{_id: 'restoring'}"));

        assertThatThrownBy(() -> new Epoch(store)).hasMessageContaining("broke off");

        restore(backup, store, true);
        assertThat(new Epoch(store).hasRisen()).isTrue();
    }

    @Test
    void of_keys_brings_nobody_back_who_was_erased() {
        var keys = new Store(
                CLIENT.getDatabase("k" + UUID.randomUUID().toString().substring(0, 8)), "lead", new JsonMapper());
        keys.collection("persons").insertOne(BsonDocument.parse("{_id: 'p1'}"));
        keys.collection("persons").insertOne(BsonDocument.parse("{_id: 'p2'}"));
        var backup = new BackUp(CLIENT).of(keys.database().getName(), folder, NOW);
        keys.collection("persons").deleteOne(Filters.eq("_id", "p1"));

        assertThatThrownBy(() -> restore(backup, keys, true)).hasMessageContaining("erased");

        restore(backup, other, false);
        assertThat(all(other, "persons")).hasSize(2);
        assertThat(all(other, "service_state")).isEmpty();
    }

    @Test
    void of_keys_whose_restoration_broke_off_is_restored_once_more_before_the_service_starts() {
        store.collection("persons").insertOne(BsonDocument.parse("{_id: 'p1'}"));
        store.collection("persons").insertOne(BsonDocument.parse("{_id: 'p2'}"));
        store.collection("service_state").drop();
        var backup = backUp();
        var keys = other.database();
        keys.getCollection("persons").insertOne(Document.parse("{_id: 'p1'}"));
        keys.getCollection("service_state").insertOne(Document.parse("{_id: 'restoring'}"));

        assertThatThrownBy(() -> new MongoPersonKeys(keys)).hasMessageContaining("broke off");

        restore(backup, other, false);
        assertThat(all(other, "persons")).hasSize(2);
        assertThatCode(() -> new MongoPersonKeys(keys)).doesNotThrowAnyException();
    }

    @Test
    void goes_when_it_was_kept_long_enough_also_one_that_broke_off() throws IOException {
        var name = store.database().getName();
        for (var old : List.of("20201201T010000Z", "20201201T020000Z.unfinished", "notes")) {
            Files.createFile(
                    Files.createDirectories(folder.resolve(name).resolve(old)).resolve("quotes.bson.gz"));
        }

        BackupTool.run(List.of("backup", ServiceUnderTest.store().uri(), name, folder.toString(), "1"));

        try (var left = Files.list(folder.resolve(name))) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .hasSize(2)
                    .contains("notes")
                    .noneMatch(one -> one.startsWith("2020"));
        }
    }

    @Test
    void does_not_see_what_a_document_becomes_while_it_is_made() {
        publish("USD");
        var backup = backUp();
        store.collection("quotes").updateOne(Filters.eq("_id", "USD"), Updates.set("version", 9L));

        restore(backup, other, false);

        assertThat(all(other, "quotes").getFirst().getNumber("version").longValue())
                .isOne();
    }
}
