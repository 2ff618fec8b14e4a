package yihao.ledgers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.ledgers.imports.ImportStatus.CANCELLED;
import static yihao.ledgers.imports.ImportStatus.CHECKING;
import static yihao.ledgers.imports.ImportWorld.ACT;
import static yihao.ledgers.imports.ImportWorld.KEPT;
import static yihao.ledgers.imports.ImportWorld.done;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.ledgers.Ledger;
import yihao.ledgers.LeftOut;
import yihao.ledgers.imports.ImportedRows.Telling;
import yihao.ledgers.imports.ImportedRows.Told;
import yihao.ledgers.imports.mongo.MongoImportedRows;
import yihao.platform.secrecy.Vault;
import yihao.platform.secrecy.algorithm.AesGcm;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("G5 The rows of an import")
class ForgetRowsTest {

    final ImportWorld world = new ImportWorld();

    @Test
    void are_forgotten_with_their_key_when_their_time_is_over_and_not_before() {
        var id = world.checked(3);
        var seal = world.state(id).seal();
        var backup = world.store.collection("ledger_rows").find().into(new ArrayList<BsonDocument>());

        after(KEPT.minusMinutes(5)).forgetOld();
        assertThat(world.rows.part(id, seal, 0)).hasSize(3);

        after(KEPT.plusMinutes(5)).forgetOld();
        assertThat(world.rows.part(id, seal, 0)).isEmpty();
        assertThat(world.rows.beside(id)).isEmpty();
        world.store.collection("ledger_rows").insertMany(backup);
        assertThat(world.rows.part(id, seal, 0)).as("from a backup").isEmpty();
        assertThat(world.store.collection("ledger_keys").countDocuments()).isZero();
        assertThat(world.state(id).rows()).isEqualTo(3);
    }

    @Test
    void of_another_import_stay() {
        var old = world.send(1);
        var seal = world.state(old).seal();
        after(KEPT.plusMinutes(5)).keep("later", world.vault.admit(), done(world.register.read(file(), Map.of())));

        after(KEPT.plusMinutes(5)).forgetOld();

        assertThat(world.rows.part(old, seal, 0)).isEmpty();
        assertThat(world.rows.beside("later")).isPresent();
    }

    @Test
    void end_the_import_that_had_not_come_to_them() {
        var id = world.send(ImportedRows.AT_ONCE + 1);
        world.round();
        after(KEPT.plusMinutes(5)).forgetOld();
        world.work();

        assertThat(world.status(id)).isEqualTo(CANCELLED);
        assertThat(world.state(id).because()).isEqualTo(ImportProblem.ROWS_GONE.code());
    }

    @Test
    void are_forgotten_though_an_import_that_cannot_go_on_is_under_way() {
        var id = world.send(1);
        var seal = world.state(id).seal();

        new RunImports(world.imports, after(KEPT.plusMinutes(5)), List.of(), world.officers).round(ACT, () -> true);

        assertThat(world.status(id)).isEqualTo(CHECKING);
        assertThat(world.rows.part(id, seal, 0)).isEmpty();
    }

    @Test
    void are_forgotten_though_the_key_of_an_earlier_import_cannot_be_destroyed_yet() {
        var keys = new StubbornKeys();
        var vault = new Vault(keys, new AesGcm(), List.of(), new byte[32]);
        var rows = after(Duration.ZERO, vault);
        var first = vault.admit();
        var second = vault.admit();
        keys.kept = first;
        for (var seal : List.of(first, second)) {
            rows.keep("import of " + seal, seal, done(world.register.read(file(), Map.of())));
        }

        after(KEPT.plusMinutes(5), vault).forgetOld();

        assertThat(keys.find(second)).isEmpty();
        assertThat(keys.find(first)).isPresent();
        keys.kept = "";
        after(KEPT.plusMinutes(5), vault).forgetOld();
        assertThat(keys.find(first)).as("within the hour").isPresent();
        after(KEPT.plusMinutes(66), vault).forgetOld();
        assertThat(keys.find(first)).isEmpty();
    }

    @Test
    void of_an_import_from_before_keys_were_noted_are_gone() {
        var id = world.send(1);
        world.store.collection("ledger_keys").deleteMany(new BsonDocument());

        world.work();

        assertThat(world.rows.beside(id)).isEmpty();
        assertThat(world.state(id).because()).isEqualTo(ImportProblem.ROWS_GONE.code());
    }

    @Test
    void are_sealed_with_what_stood_beside_them_and_what_was_told_of_them() {
        var seal = world.vault.admit();
        var leftOut = List.of(new LeftOut("", 3, LeftOut.Reason.NOTE, "填表人：王演示"));
        world.rows.keep("secret", seal, new Ledger(List.of(), List.of("联系人王演示"), List.of(), leftOut));
        var answer = new RowAnswer(RowOutcome.REFUSED, "{\"investor\":\"贝斯精化\"}", "{\"investor\":\"Base Chem\"}");
        world.rows.tell("secret", Telling.CHECK, 0, List.of(answer));

        assertThat(world.rows.beside("secret"))
                .hasValueSatisfying(beside -> assertThat(beside.leftOut()).isEqualTo(leftOut));
        assertThat(world.rows.answers("secret", Telling.CHECK, true, 0, 10)).containsExactly(new Told(0, answer));
        assertThat(stored("ledger_rows") + stored("ledger_answers"))
                .doesNotContain("王演示")
                .doesNotContain("贝斯精化")
                .doesNotContain("Base Chem");
        after(KEPT.plusMinutes(5)).forgetOld();
        assertThat(world.rows.answers("secret", Telling.CHECK, true, 0, 10)).isEmpty();
        assertThat(world.rows.counts("secret", Telling.CHECK).of(RowOutcome.REFUSED))
                .isEqualTo(1);
    }

    private String stored(String collection) {
        return world.store.collection(collection).find().into(new ArrayList<>()).toString();
    }

    private ImportedRows after(Duration time) {
        return after(time, world.vault);
    }

    private ImportedRows after(Duration time, Vault vault) {
        return new MongoImportedRows(world.store, vault, InstantSource.offset(InstantSource.system(), time), KEPT);
    }

    /// One of them cannot be destroyed.
    private static final class StubbornKeys extends InMemoryPersonKeys {

        String kept = "";

        @Override
        public synchronized void destroy(String person) {
            if (person.equals(kept)) {
                throw new IllegalStateException("The keys are elsewhere");
            }
            super.destroy(person);
        }
    }

    private static byte[] file() {
        return ImportWorld.file(List.of("乙"));
    }
}
