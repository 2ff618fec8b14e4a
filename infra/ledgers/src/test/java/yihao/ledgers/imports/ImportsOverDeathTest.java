package yihao.ledgers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.ledgers.imports.ImportStatus.ENTERED;
import static yihao.ledgers.imports.ImportWorld.ACT;
import static yihao.ledgers.imports.ImportWorld.ROWS;
import static yihao.ledgers.imports.ImportedRows.AT_ONCE;
import static yihao.ledgers.imports.ImportedRows.Telling.CHECK;
import static yihao.ledgers.imports.ImportedRows.Telling.ENTRY;

import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.ledgers.imports.Death.Killed;
import yihao.ledgers.imports.ImportedRows.Told;

@DisplayName("G5 Imports that another process goes on with")
class ImportsOverDeathTest {

    final ImportWorld world = new ImportWorld();

    @Test
    void killed_anywhere_lose_and_double_no_row() {
        int place = 0;
        boolean killed = true;
        while (killed) {
            world.register.clear();
            var id = world.entering(ROWS);
            world.register.death.comesAt(++place);
            killed = workOverDeath();

            assertThat(world.status(id)).as("killed at %d", place).isEqualTo(ENTERED);
            assertThat(world.register.entered()).hasSize(ROWS);
            assertThat(world.register.entries()).as("killed at %d", place).isEqualTo(ROWS);
            var counts = world.rows.counts(id, ENTRY);
            assertThat(counts.all()).isEqualTo(ROWS);
            assertThat(counts.of(RowOutcome.REFUSED)).isZero();
            assertThat(counts.of(RowOutcome.KNOWN)).as("of the part it died in").isLessThanOrEqualTo(AT_ONCE);
            assertThat(world.state(id).counts()).isEqualTo(counts);
        }
        assertThat(place).as("places where it was killed").isGreaterThan(30);
    }

    @Test
    void are_entered_behind_the_last_part_that_was_told() {
        var id = world.entering(ROWS);
        world.round();
        world.round();
        world.run = world.process();
        world.work();

        assertThat(world.told(id, ENTRY, RowOutcome.REGISTERED)).isEqualTo(ROWS);
    }

    @Test
    void are_entered_behind_what_another_process_told_meanwhile() {
        var id = world.entering(ROWS);
        var other = world.process();
        world.round();
        other.round(ACT, () -> true);
        world.work();

        assertThat(world.told(id, ENTRY, RowOutcome.REGISTERED)).isEqualTo(ROWS);
        assertThat(world.told(id, ENTRY, RowOutcome.KNOWN)).isZero();
    }

    @Test
    void are_looked_at_from_the_first_row_on_since_later_rows_repeat_earlier_ones() {
        var firms = new ArrayList<String>();
        for (int at = 0; at < ROWS; at++) {
            firms.add("甲" + at % (ROWS - 1));
        }
        var id = world.send(ImportWorld.file(firms), ACT);
        world.round();
        world.run = world.process();
        world.work();

        assertThat(world.rows.answers(id, CHECK, true, 0, 10))
                .extracting(Told::at)
                .containsExactly(ROWS - 1);
    }

    @Test
    void are_begun_anew_where_a_part_failed_in_the_same_process() {
        var id = world.entering(ROWS);
        world.round();
        world.register.death.comesAt(9);
        assertThatThrownBy(world::round).isInstanceOf(Killed.class);
        world.work();

        assertThat(world.status(id)).isEqualTo(ENTERED);
        assertThat(world.register.entered()).hasSize(ROWS);
        assertThat(world.told(id, ENTRY, RowOutcome.REFUSED)).isZero();
    }

    @Test
    void are_left_alone_while_another_process_does_them_and_then_begun_anew() {
        var id = world.entering(ROWS);
        world.round();
        var begun = world.register.begun();

        assertThat(world.run.round(ACT, () -> false)).isFalse();
        assertThat(world.rows.counts(id, ENTRY).all()).isEqualTo(AT_ONCE);

        world.work();
        assertThat(world.register.begun()).isEqualTo(begun + 1);
        assertThat(world.register.entries()).isEqualTo(ROWS);
    }

    /// @return whether a process died on the way
    private boolean workOverDeath() {
        boolean died = false;
        while (true) {
            try {
                world.work();
                return died;
            } catch (Killed _) {
                died = true;
                world.run = world.process();
            }
        }
    }
}
