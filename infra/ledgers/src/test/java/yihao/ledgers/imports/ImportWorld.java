package yihao.ledgers.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import tools.jackson.databind.json.JsonMapper;
import yihao.embedded.store.EmbeddedStore;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.ledgers.imports.ImportedRows.Telling;
import yihao.ledgers.imports.mongo.MongoImportedRows;
import yihao.ledgers.imports.mongo.MongoLedgerImports;
import yihao.ledgers.imports.mongo.MongoUnitHeadings;
import yihao.platform.identity.Officers;
import yihao.platform.secrecy.Vault;
import yihao.platform.secrecy.algorithm.AesGcm;
import yihao.platform.store.Store;
import yihao.testkit.twins.Acts;
import yihao.testkit.twins.InMemoryPersonKeys;

/// A service whose only ledger is of firms, and one officer who brings it.
final class ImportWorld {

    static final EmbeddedStore STORE = EmbeddedStore.temporary();
    static final MongoClient CLIENT = MongoClients.create(STORE.uri());
    static final Actor SENDER = Acts.actor("o.1", "district", Function.UNIT_OFFICER);
    static final Act ACT = Acts.by(SENDER, "2026-09-01T01:30:00Z");
    static final Duration KEPT = Duration.ofDays(1);
    static final int ENOUGH = 100;
    static final int ROWS = 2 * ImportedRows.AT_ONCE + 50;

    final Store store = new Store(CLIENT.getDatabase("imports_" + System.nanoTime()), "lead", JsonMapper.shared());
    final Vault vault = new Vault(new InMemoryPersonKeys(), new AesGcm(), List.of(), new byte[32]);
    final LedgerImports imports = new MongoLedgerImports(store, "/api/imports");
    final ImportedRows rows = new MongoImportedRows(store, vault, InstantSource.system(), KEPT);
    final Register register = new Register();
    final ImportLedger ledgers =
            new ImportLedger(imports, rows, List.of(register), new NameHeadings(new MongoUnitHeadings(store)), vault);
    Officers officers = (_, _, _) -> Optional.of(SENDER);
    RunImports run = process();

    RunImports process() {
        return process(List.of(register));
    }

    RunImports process(List<LedgerKind> kinds) {
        return new RunImports(
                imports, register.death.over(rows), kinds, (subject, name, day) -> officers.find(subject, name, day));
    }

    boolean round() {
        return run.round(ACT, () -> true);
    }

    void work() {
        for (int part = 0; round(); part++) {
            assertThat(part).as("parts without an end").isLessThan(ENOUGH);
        }
    }

    String send(int count) {
        return send(file(IntStream.range(0, count).mapToObj(i -> "甲" + i).toList()), ACT);
    }

    String send(byte[] file, Act act) {
        return done(ledgers.send(register, "a.csv", "hash", file, act)).id();
    }

    static byte[] file(List<String> firms) {
        return firms.stream()
                .map(firm -> firm + ",1")
                .collect(Collectors.joining("\n", "投资方,总投资\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Looked at.
    String checked(int count) {
        var id = send(count);
        work();
        return id;
    }

    void enter(String id, EntryChoice choice) {
        var _ = done(ledgers.enter(id, choice, ACT));
    }

    /// All of it under way, none of it entered yet.
    String entering(int count) {
        var id = checked(count);
        enter(id, EntryChoice.GOOD_ROWS);
        return id;
    }

    ImportStatus status(String id) {
        return state(id).status();
    }

    LedgerImport state(String id) {
        return find(id).state();
    }

    Versioned<LedgerImport> find(String id) {
        return imports.find(id).orElseThrow();
    }

    int told(String id, Telling telling, RowOutcome outcome) {
        return rows.counts(id, telling).of(outcome);
    }

    /// As after the time for which they are kept.
    void loseRows() {
        store.collection("ledger_rows").deleteMany(new BsonDocument());
    }

    void loseAnswers() {
        store.collection("ledger_answers").deleteMany(new BsonDocument());
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow((Refusal refusal) -> new IllegalStateException(refusal.toString()));
    }
}
