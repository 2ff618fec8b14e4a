package yihao.ledgers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.ledgers.imports.ImportStatus.CANCELLED;
import static yihao.ledgers.imports.ImportStatus.CHECKED;
import static yihao.ledgers.imports.ImportStatus.ENTERED;
import static yihao.ledgers.imports.ImportedRows.Telling.CHECK;
import static yihao.ledgers.imports.ImportedRows.Telling.ENTRY;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import yihao.embedded.store.EmbeddedStore;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.ledgers.imports.ImportedRows.Told;
import yihao.ledgers.imports.Register.Killed;
import yihao.ledgers.imports.mongo.MongoImportedRows;
import yihao.ledgers.imports.mongo.MongoLedgerImports;
import yihao.ledgers.imports.mongo.MongoUnitHeadings;
import yihao.platform.identity.Officers;
import yihao.platform.secrecy.Vault;
import yihao.platform.secrecy.algorithm.AesGcm;
import yihao.platform.store.Store;
import yihao.testkit.twins.Acts;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("G5 Imports in the background")
class RunImportsTest {

    static final EmbeddedStore STORE = EmbeddedStore.temporary();
    static final MongoClient CLIENT = MongoClients.create(STORE.uri());
    static final Actor SENDER = Acts.actor("o.1", "district", Function.UNIT_OFFICER);
    static final Act ACT = Acts.by(SENDER, "2026-09-01T01:30:00Z");
    static final int ROWS = 2 * ImportedRows.AT_ONCE + 50;

    final Store store = new Store(CLIENT.getDatabase("imports_" + System.nanoTime()), "lead", JsonMapper.shared());
    final Vault vault = new Vault(new InMemoryPersonKeys(), new AesGcm(), List.of(), new byte[32]);
    final LedgerImports imports = new MongoLedgerImports(store);
    final ImportedRows rows = new MongoImportedRows(store, vault, InstantSource.system(), Duration.ofDays(1));
    final Register register = new Register();
    final ImportLedger ledgers =
            new ImportLedger(imports, rows, List.of(register), new NameHeadings(new MongoUnitHeadings(store)), vault);
    Officers officers = (_, _, _) -> Optional.of(SENDER);
    RunImports run = process();

    @AfterAll
    static void close() {
        CLIENT.close();
        STORE.close();
    }

    @Test
    void look_at_every_row_and_enter_the_good_ones_when_asked_to() {
        register.refuses("甲7");
        var id = send(ROWS);
        work();

        assertThat(status(id)).isEqualTo(CHECKED);
        assertThat(rows.counts(id, CHECK).of(RowOutcome.FREE)).isEqualTo(ROWS - 1);
        assertThat(register.entered()).isEmpty();

        enter(id, EntryChoice.GOOD_ROWS);
        work();

        assertThat(status(id)).isEqualTo(ENTERED);
        assertThat(register.entered()).hasSize(ROWS - 1).doesNotContain("甲7");
        assertThat(rows.answers(id, ENTRY, true, 0, 200)).extracting(Told::at).containsExactly(7);
    }

    @Test
    void killed_anywhere_lose_and_double_no_row() {
        int place = 0;
        boolean killed = true;
        while (killed) {
            register.clear();
            var id = send(ROWS);
            work();
            enter(id, EntryChoice.GOOD_ROWS);
            register.killAt(++place);
            killed = workOverDeath();

            assertThat(status(id)).as("killed at %d", place).isEqualTo(ENTERED);
            assertThat(register.entered()).hasSize(ROWS);
            assertThat(register.entries()).as("killed at %d", place).isEqualTo(ROWS);
            assertThat(rows.counts(id, ENTRY).all()).isEqualTo(ROWS);
            assertThat(rows.counts(id, ENTRY).of(RowOutcome.REFUSED)).isZero();
        }
        assertThat(place).as("places where it was killed").isGreaterThan(30);
    }

    @Test
    void enter_nothing_where_all_or_none_was_asked_and_a_row_is_refused_meanwhile() {
        var id = send(ROWS);
        work();
        register.refuses("甲" + (ROWS - 1));
        enter(id, EntryChoice.ALL_OR_NONE);
        work();

        assertThat(status(id)).isEqualTo(CHECKED);
        assertThat(register.entered()).isEmpty();
        assertThat(rows.answers(id, CHECK, true, 0, 10)).extracting(Told::at).containsExactly(ROWS - 1);
        assertThat(ledgers.enter(id, EntryChoice.ALL_OR_NONE, ACT))
                .isEqualTo(Outcome.refused(Refusal.of(ImportProblem.ROWS_REFUSED, "refused", 1)));
    }

    @Test
    void enter_all_where_all_or_none_was_asked_and_none_is_refused() {
        var id = send(ROWS);
        work();
        enter(id, EntryChoice.ALL_OR_NONE);
        work();

        assertThat(status(id)).isEqualTo(ENTERED);
        assertThat(register.entered()).hasSize(ROWS);
    }

    @Test
    void stop_when_they_are_cancelled_and_what_is_entered_stays() {
        var id = send(ROWS);
        work();
        enter(id, EntryChoice.GOOD_ROWS);
        run.round(ACT, () -> true);
        assertThat(ledgers.cancel(id, ACT)).isNotNull();
        work();

        assertThat(status(id)).isEqualTo(CANCELLED);
        assertThat(register.entered()).hasSize(ImportedRows.AT_ONCE);
    }

    @Test
    void end_with_what_is_entered_when_their_rows_are_gone() {
        var id = send(ROWS);
        work();
        enter(id, EntryChoice.GOOD_ROWS);
        run.round(ACT, () -> true);
        store.collection("ledger_rows").deleteMany(com.mongodb.client.model.Filters.exists("_id"));
        work();

        assertThat(status(id)).isEqualTo(CANCELLED);
        assertThat(find(id).state().because()).isEqualTo("ledger.rows-gone");
        assertThat(register.entered()).hasSize(ImportedRows.AT_ONCE);
    }

    @Test
    void go_on_beside_one_that_fails_each_time() {
        var failing = send(10);
        var good = send(ROWS);
        store.collection("ledger_rows")
                .updateOne(
                        com.mongodb.client.model.Filters.eq("_id", failing + "/000000"),
                        com.mongodb.client.model.Updates.set("text", "broken"));
        for (int round = 0; round < 6; round++) {
            try {
                run.round(ACT, () -> true);
            } catch (RuntimeException _) {
                // told in the log
            }
        }

        assertThat(status(good)).isEqualTo(CHECKED);
        assertThat(status(failing)).isEqualTo(ImportStatus.CHECKING);
    }

    @Test
    void leave_alone_what_another_process_does_and_what_was_cancelled_since() {
        var id = send(ROWS);
        assertThat(run.round(ACT, () -> false)).isFalse();
        assertThat(rows.counts(id, CHECK).all()).isZero();
    }

    @Test
    void end_when_their_sender_has_moved_to_another_unit() {
        var id = send(ROWS);
        work();
        enter(id, EntryChoice.GOOD_ROWS);
        officers = (_, _, _) -> Optional.of(Acts.actor("o.1", "another", Function.UNIT_OFFICER));
        run = process();
        work();

        assertThat(status(id)).isEqualTo(CANCELLED);
        assertThat(register.entered()).isEmpty();
    }

    @Test
    void end_when_their_sender_may_no_longer_do_it() {
        var id = send(10);
        officers = (_, _, _) -> Optional.empty();
        run = process();
        work();

        assertThat(status(id)).isEqualTo(CANCELLED);
        assertThat(find(id).state().because()).isEqualTo("ledger.sender-may-not");
    }

    @Test
    void take_turns_so_that_a_short_file_does_not_wait_for_a_long_one() {
        var longOne = send(ROWS);
        var shortOne = send(3);
        run.round(ACT, () -> true);
        run.round(ACT, () -> true);

        assertThat(status(shortOne)).isEqualTo(CHECKED);
        assertThat(rows.counts(longOne, CHECK).all()).isEqualTo(2 * ImportedRows.AT_ONCE);
    }

    @Test
    void keep_no_row_in_the_clear() {
        send(1);

        assertThat(store.collection("ledger_rows")
                        .find()
                        .into(new java.util.ArrayList<>())
                        .toString())
                .doesNotContain("甲0");
    }

    @Test
    void are_found_without_a_scan() {
        var id = send(1);
        work();
        STORE.forgetScans();

        var one = find(id);
        assertThat(ledgers.before(one)).isEmpty();
        assertThat(imports.of("o.1", "firms", 20)).hasSize(1);
        assertThat(imports.running(20)).isEmpty();
        assertThat(rows.answers(id, CHECK, true, 0, 10)).isEmpty();
        assertThat(STORE.scannedQueries()).isEmpty();
    }

    private RunImports process() {
        return new RunImports(
                imports,
                register.dyingWith(rows),
                List.of(register),
                (subject, name, day) -> officers.find(subject, name, day));
    }

    private void work() {
        while (run.round(ACT, () -> true)) {
            // the next part
        }
    }

    /// @return whether a process died on the way
    private boolean workOverDeath() {
        boolean died = false;
        while (true) {
            try {
                work();
                return died;
            } catch (Killed _) {
                died = true;
                run = process();
            }
        }
    }

    private String send(int count) {
        var text = IntStream.range(0, count).mapToObj(i -> "甲" + i + ",1").collect(Collectors.joining("\n"));
        var content = ("投资方,总投资\n" + text).getBytes(StandardCharsets.UTF_8);
        return ledgers.send(register, "a.csv", "hash", content, ACT)
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()))
                .id();
    }

    private void enter(String id, EntryChoice choice) {
        ledgers.enter(id, choice, ACT).orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private ImportStatus status(String id) {
        return find(id).state().status();
    }

    private Versioned<LedgerImport> find(String id) {
        return imports.find(id).orElseThrow();
    }
}
