package yihao.ledgers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.ledgers.imports.ImportStatus.CANCELLED;
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
import yihao.ledgers.imports.mongo.MongoImportedRows;

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

    private ImportedRows after(Duration time) {
        return new MongoImportedRows(
                world.store, world.vault, InstantSource.offset(InstantSource.system(), time), KEPT);
    }

    private static byte[] file() {
        return ImportWorld.file(List.of("乙"));
    }
}
