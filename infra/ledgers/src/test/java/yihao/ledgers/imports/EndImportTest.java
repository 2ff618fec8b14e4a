package yihao.ledgers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.ledgers.imports.ImportStatus.CANCELLED;
import static yihao.ledgers.imports.ImportStatus.CHECKING;
import static yihao.ledgers.imports.ImportStatus.ENTERED;
import static yihao.ledgers.imports.ImportWorld.ACT;
import static yihao.ledgers.imports.ImportWorld.ROWS;
import static yihao.ledgers.imports.ImportWorld.SENDER;
import static yihao.ledgers.imports.ImportWorld.done;
import static yihao.ledgers.imports.ImportedRows.AT_ONCE;
import static yihao.ledgers.imports.RowOutcome.FREE;
import static yihao.ledgers.imports.RowOutcome.REFUSED;
import static yihao.ledgers.imports.RowOutcome.REGISTERED;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.testkit.twins.Acts;

@DisplayName("G5 The end of an import")
class EndImportTest {

    final ImportWorld world = new ImportWorld();

    @Test
    void keeps_what_became_of_the_rows_when_they_are_gone() {
        world.register.refuses("甲7");
        var id = world.entering(ROWS);
        world.work();
        world.loseRows();
        world.loseAnswers();

        assertThat(counts(id)).containsExactlyInAnyOrderEntriesOf(Map.of(REGISTERED, ROWS - 1, REFUSED, 1));
    }

    @Test
    void is_not_counted_before() {
        var id = world.entering(ROWS);
        world.round();

        assertThat(world.state(id).counts()).isNull();
    }

    @Test
    void comes_when_it_is_cancelled_between_two_parts_and_what_is_entered_stays() {
        var id = world.entering(ROWS);
        world.round();
        done(world.ledgers.cancel(id, ACT));
        world.work();

        assertThat(world.status(id)).isEqualTo(CANCELLED);
        assertThat(world.register.entered()).hasSize(AT_ONCE);
        assertThat(counts(id)).isEqualTo(Map.of(REGISTERED, AT_ONCE));
    }

    @Test
    void counts_the_part_too_that_was_under_way_when_it_was_cancelled() {
        var id = world.entering(ROWS);
        world.register.meanwhile(() -> done(world.ledgers.cancel(id, ACT)));
        world.work();

        assertThat(world.state(id))
                .returns(CANCELLED, LedgerImport::status)
                .returns(ACT.at(), LedgerImport::endedAt)
                .returns(null, LedgerImport::because);
        assertThat(counts(id)).isEqualTo(Map.of(REGISTERED, AT_ONCE));
    }

    @Test
    void counts_the_part_too_that_came_in_while_its_cancelling_was_decided() {
        var id = world.entering(ROWS);
        var moment = new Death();
        moment.comesAt(2);
        moment.isInstead(world::round);

        done(new EndImport(world.imports, moment.over(world.rows)).cancel(id, null, ACT));

        assertThat(world.status(id)).isEqualTo(CANCELLED);
        assertThat(world.register.entered()).hasSize(AT_ONCE);
        assertThat(counts(id)).isEqualTo(Map.of(REGISTERED, AT_ONCE));
    }

    @Test
    void comes_before_a_part_where_it_was_cancelled_since_the_round_began() {
        var id = world.entering(ROWS);
        world.run.round(ACT, () -> {
            done(world.ledgers.cancel(id, ACT));
            return true;
        });

        assertThat(world.register.entered()).isEmpty();
    }

    @Test
    void of_one_that_was_only_looked_at_keeps_what_would_have_become_of_the_rows() {
        world.register.refuses("甲7");
        var id = world.checked(10);
        done(world.ledgers.cancel(id, ACT));

        assertThat(counts(id)).isEqualTo(Map.of(FREE, 9, REFUSED, 1));
    }

    @Test
    void comes_with_what_is_entered_when_its_rows_are_gone() {
        var id = world.entering(ROWS);
        world.round();
        world.loseRows();
        world.work();

        assertThat(world.state(id))
                .returns(CANCELLED, LedgerImport::status)
                .returns("ledger.rows-gone", LedgerImport::because);
        assertThat(world.register.entered()).hasSize(AT_ONCE);
        assertThat(counts(id)).isEqualTo(Map.of(REGISTERED, AT_ONCE));
    }

    @Test
    void is_no_entry_where_the_rows_are_gone_before_it_is_asked_for() {
        var id = world.checked(10);
        world.loseRows();

        assertThat(world.ledgers.enter(id, EntryChoice.GOOD_ROWS, ACT))
                .isEqualTo(Outcome.refused(ImportProblem.ROWS_GONE));
    }

    @Test
    void of_its_rows_and_answers_is_set_when_they_are_written() {
        world.checked(ROWS);

        for (var collection : new String[] {"ledger_rows", "ledger_answers"}) {
            for (var document : world.store.collection(collection).find()) {
                var expires =
                        Instant.ofEpochMilli(document.getDateTime("expireAt").getValue());
                assertThat(expires)
                        .isCloseTo(Instant.now().plus(ImportWorld.KEPT), Assertions.within(1, ChronoUnit.HOURS));
            }
            assertThat(world.store.collection(collection).listIndexes().into(new ArrayList<>()).stream()
                            .filter(index -> index.get("expireAfterSeconds") != null)
                            .map(index ->
                                    index.get("key", org.bson.Document.class).keySet()))
                    .containsExactly(java.util.Set.of("expireAt"));
        }
    }

    @Test
    void comes_when_its_sender_has_moved_to_another_unit() {
        var id = world.entering(ROWS);
        world.officers = (_, _, _) -> Optional.of(Acts.actor("o.1", "another", Function.UNIT_OFFICER));
        world.work();

        assertThat(world.status(id)).isEqualTo(CANCELLED);
        assertThat(world.register.entered()).isEmpty();
    }

    @Test
    void comes_when_its_sender_is_no_officer_any_more() {
        var id = world.send(10);
        world.officers = (_, _, _) -> Optional.empty();
        world.work();

        assertThat(world.state(id))
                .returns(CANCELLED, LedgerImport::status)
                .returns("ledger.sender-may-not", LedgerImport::because);
    }

    @Test
    void comes_when_its_sender_may_bring_no_such_ledger_any_more() {
        var id = world.send(10);
        world.register.refuses(SENDER);
        world.work();

        assertThat(world.state(id)).returns("ledger.sender-may-not", LedgerImport::because);
    }

    @Test
    void is_its_own_and_no_other_import_s() {
        var id = world.entering(ROWS);
        var other = world.send(ImportWorld.file(java.util.List.of("乙")), ACT);
        done(world.ledgers.cancel(id, ACT));

        assertThat(world.status(other)).isEqualTo(CHECKING);
        world.work();
        world.enter(other, EntryChoice.GOOD_ROWS);
        world.work();
        assertThat(world.status(other)).isEqualTo(ENTERED);
        assertThat(world.register.entered()).containsExactly("乙");
    }

    private Map<RowOutcome, Integer> counts(String id) {
        return java.util.Objects.requireNonNull(world.state(id).counts()).each();
    }
}
