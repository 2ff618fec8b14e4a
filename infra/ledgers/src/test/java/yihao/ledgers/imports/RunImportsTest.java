package yihao.ledgers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.ledgers.imports.ImportStatus.CHECKED;
import static yihao.ledgers.imports.ImportStatus.CHECKING;
import static yihao.ledgers.imports.ImportStatus.ENTERED;
import static yihao.ledgers.imports.ImportWorld.ACT;
import static yihao.ledgers.imports.ImportWorld.ROWS;
import static yihao.ledgers.imports.ImportedRows.Telling.CHECK;
import static yihao.ledgers.imports.ImportedRows.Telling.ENTRY;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.ledgers.imports.ImportedRows.Told;

@DisplayName("G5 Imports in the background")
class RunImportsTest {

    final ImportWorld world = new ImportWorld();

    @Test
    void look_at_every_row_and_enter_the_good_ones_when_asked_to() {
        world.register.refuses("甲7");
        var id = world.checked(ROWS);

        assertThat(world.status(id)).isEqualTo(CHECKED);
        assertThat(world.told(id, CHECK, RowOutcome.FREE)).isEqualTo(ROWS - 1);
        assertThat(world.register.entered()).isEmpty();

        world.enter(id, EntryChoice.GOOD_ROWS);
        world.work();

        assertThat(world.status(id)).isEqualTo(ENTERED);
        assertThat(world.register.entered()).hasSize(ROWS - 1).doesNotContain("甲7");
        assertThat(world.rows.answers(id, ENTRY, true, 0, 200))
                .extracting(Told::at)
                .containsExactly(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, ImportedRows.AT_ONCE - 1, ImportedRows.AT_ONCE, ImportedRows.AT_ONCE + 1})
    void end_with_the_last_row_wherever_a_part_ends(int count) {
        var id = world.entering(count);
        world.work();

        assertThat(world.status(id)).isEqualTo(ENTERED);
        assertThat(world.register.entered()).hasSize(count);
    }

    @Test
    void enter_nothing_where_all_or_none_was_asked_and_a_row_is_refused_meanwhile() {
        var id = world.checked(ROWS);
        world.register.refuses("甲" + (ROWS - 1));
        world.enter(id, EntryChoice.ALL_OR_NONE);
        world.work();

        assertThat(world.status(id)).isEqualTo(CHECKED);
        assertThat(world.register.entered()).isEmpty();
        assertThat(world.rows.answers(id, CHECK, true, 0, 10))
                .extracting(Told::at)
                .containsExactly(ROWS - 1);
        assertThat(world.ledgers.enter(id, EntryChoice.ALL_OR_NONE, ACT))
                .isEqualTo(Outcome.refused(Refusal.of(ImportProblem.ROWS_REFUSED, "refused", 1)));
    }

    @Test
    void enter_all_where_all_or_none_was_asked_and_none_is_refused() {
        var id = world.checked(ROWS);
        world.enter(id, EntryChoice.ALL_OR_NONE);
        world.work();

        assertThat(world.status(id)).isEqualTo(ENTERED);
        assertThat(world.register.entered()).hasSize(ROWS);
    }

    @Test
    void go_on_beside_one_that_fails_each_time_and_say_so() {
        var failing = world.send(10);
        var good = world.send(ROWS);
        world.store
                .collection("ledger_rows")
                .updateOne(Filters.eq("_id", failing + "/000000"), Updates.set("text", "broken"));

        for (int round = 0; round < 4; round++) {
            assertThatThrownBy(world::round).isInstanceOf(RuntimeException.class);
        }

        assertThat(world.status(good)).isEqualTo(CHECKED);
        assertThat(world.status(failing)).isEqualTo(CHECKING);
    }

    @Test
    void of_a_kind_that_only_a_later_version_knows_wait_and_hold_up_no_others() {
        var id = world.send(1);
        world.run = world.process(List.of());

        assertThat(world.round()).isTrue();

        assertThat(world.state(id)).returns(CHECKING, LedgerImport::status).returns(null, LedgerImport::because);
    }

    @Test
    void take_turns_so_that_a_short_file_does_not_wait_for_a_long_one() {
        var longOne = world.send(ROWS);
        var shortOne = world.send(3);
        world.round();
        world.round();

        assertThat(world.status(shortOne)).isEqualTo(CHECKED);
        assertThat(world.rows.counts(longOne, CHECK).all()).isEqualTo(2 * ImportedRows.AT_ONCE);
    }

    @Test
    void remember_what_stood_further_up_in_the_same_file_over_its_parts() {
        var firms = new ArrayList<String>();
        for (int at = 0; at < ROWS; at++) {
            firms.add("甲" + at % (ROWS - 1));
        }
        var id = world.send(ImportWorld.file(firms), ACT);
        world.work();

        assertThat(world.rows.answers(id, CHECK, true, 0, 10))
                .extracting(Told::at)
                .containsExactly(ROWS - 1);
    }

    @Test
    void keep_no_row_in_the_clear() {
        world.send(1);

        assertThat(world.store
                        .collection("ledger_rows")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain("甲0");
    }

    @Test
    void are_found_without_a_scan() {
        var id = world.checked(1);
        ImportWorld.STORE.forgetScans();

        assertThat(world.ledgers.before(world.find(id))).isEmpty();
        assertThat(world.imports.of(ImportWorld.SENDER, "firms", 20)).hasSize(1);
        assertThat(world.imports.running(20)).isEmpty();
        assertThat(world.rows.answers(id, CHECK, true, 0, 10)).isEmpty();
        assertThat(ImportWorld.STORE.scannedQueries()).isEmpty();
    }
}
