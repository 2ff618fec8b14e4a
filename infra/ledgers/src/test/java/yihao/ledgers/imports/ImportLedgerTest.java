package yihao.ledgers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.ledgers.imports.ImportStatus.CANCELLED;
import static yihao.ledgers.imports.ImportStatus.ENTERED;
import static yihao.ledgers.imports.ImportWorld.ACT;
import static yihao.ledgers.imports.ImportWorld.SENDER;
import static yihao.ledgers.imports.ImportWorld.done;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.testkit.twins.Acts;

@DisplayName("G5 An import that a deputy brings")
class ImportLedgerTest {

    static final Actor DEPUTY =
            new Actor("d.1", "d.1", "district", Set.of(Function.UNIT_OFFICER), Set.of("o.1"), Set.of());
    static final Actor IN_PLACE = DEPUTY.inPlaceOf(SENDER);

    final ImportWorld world = new ImportWorld();
    final String id;

    ImportLedgerTest() {
        world.officers = (subject, _, _) -> Optional.of(subject.equals("d.1") ? DEPUTY : SENDER);
        id = world.send(ImportWorld.file(List.of("甲", "乙")), by(IN_PLACE));
        world.work();
    }

    @Test
    void is_the_officers_in_whose_place_it_was_brought() {
        assertThat(world.state(id))
                .returns("d.1 for o.1", LedgerImport::sender)
                .returns("o.1", LedgerImport::place)
                .returns("district", LedgerImport::unit);
        for (var finder : List.of(SENDER, IN_PLACE)) {
            assertThat(done(world.ledgers.own(id, finder)).id()).isEqualTo(id);
            assertThat(world.imports.of(finder, "firms", 20))
                    .extracting(Versioned::id)
                    .containsExactly(id);
        }
    }

    @Test
    void does_not_exist_for_the_deputy_in_its_own_place_nor_for_anybody_else() {
        for (var stranger : List.of(DEPUTY, Acts.actor("o.2", "district", Function.UNIT_HEAD))) {
            assertThat(problem(world.ledgers.own(id, stranger))).isEqualTo(StoreProblem.NOT_FOUND);
            assertThat(problem(world.ledgers.enter(id, EntryChoice.GOOD_ROWS, by(stranger))))
                    .isEqualTo(StoreProblem.NOT_FOUND);
            assertThat(problem(world.ledgers.cancel(id, by(stranger)))).isEqualTo(StoreProblem.NOT_FOUND);
            assertThat(world.imports.of(stranger, "firms", 20)).isEmpty();
        }
    }

    @Test
    void stays_with_the_unit_that_the_officer_has_left() {
        var elsewhere = Acts.actor("o.1", "another", Function.UNIT_OFFICER);
        var successor = new Actor("o.1", "o.1", "another", Set.of(), Set.of(), Set.of("district"));

        assertThat(problem(world.ledgers.own(id, elsewhere))).isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(world.imports.of(elsewhere, "firms", 20)).isEmpty();
        assertThat(done(world.ledgers.own(id, successor)).id()).isEqualTo(id);
    }

    @Test
    void is_entered_in_the_name_of_whoever_wants_it_in() {
        done(world.ledgers.enter(id, EntryChoice.GOOD_ROWS, by(SENDER)));
        world.officers = (subject, _, _) -> subject.equals("o.1") ? Optional.of(SENDER) : Optional.empty();
        world.work();

        assertThat(world.status(id)).isEqualTo(ENTERED);
        assertThat(world.register.by).containsExactly("o.1");
    }

    @Test
    void is_entered_in_both_names_by_the_deputy() {
        done(world.ledgers.enter(id, EntryChoice.GOOD_ROWS, by(IN_PLACE)));
        world.work();

        assertThat(world.register.by).containsExactly("d.1 for o.1");
    }

    @Test
    void ends_when_the_deputy_who_enters_it_no_longer_stands_in() {
        done(world.ledgers.enter(id, EntryChoice.ALL_OR_NONE, by(IN_PLACE)));
        var alone = new Actor("d.1", "d.1", "district", Set.of(Function.UNIT_OFFICER));
        world.officers = (subject, _, _) -> Optional.of(subject.equals("d.1") ? alone : SENDER);
        world.work();

        assertThat(world.state(id))
                .returns(CANCELLED, LedgerImport::status)
                .returns("ledger.sender-may-not", LedgerImport::because);
        assertThat(world.register.entered()).isEmpty();
    }

    @Test
    void tells_the_officer_that_the_same_file_was_sent_before() {
        var again = world.send(ImportWorld.file(List.of("甲")), ACT);
        var others =
                world.send(ImportWorld.file(List.of("甲")), by(Acts.actor("o.2", "district", Function.UNIT_OFFICER)));

        assertThat(world.ledgers.before(world.find(again))).get().returns(id, Versioned::id);
        assertThat(world.ledgers.before(world.find(others))).isEmpty();
    }

    private static Act by(Actor actor) {
        return Acts.by(actor, "2026-09-01T01:30:00Z");
    }

    private static yihao.kernel.ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
            case Outcome.Done<?>(var value) -> throw new AssertionError(value);
        };
    }
}
