package yihao.reward.honour;

import static yihao.reward.honour.HonourProblem.NOMINEE_NOT_ELIGIBLE;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownUnit;
import yihao.reward.honour.HonourKinds.Kind;

/// Rule HN-02: nominated is who the kind allows, by who may: a city-wide function anybody, others their own unit and
/// its people. An officer is known by its account; of a person only the beginning of the name is kept.
public final class Nominate {

    private final Selections selections;
    private final HonourBook book;
    private final Known known;
    private final KnownPeople people;

    public Nominate(Selections selections, HonourBook book, Known known, KnownPeople people) {
        this.selections = selections;
        this.book = book;
        this.known = known;
        this.people = people;
    }

    /// @param name of an adviser or an officer; of a unit none
    public record Proposal(
            Nominee.What what, String reference, @Nullable String name, String reasons, List<String> evidence) {}

    public Outcome<Versioned<Selection>> nominate(String id, Proposal proposal, Act act) {
        return HoldSelection.known(id, selections.change(id, SelectionAction.NOMINATED, act, selection -> {
            var rules = book.rulesOf(selection);
            var kind = HoldSelection.kindOf(rules, selection);
            var lacks = Duties.lacks(act.actor(), kind.nominees().functions().toArray(Function[]::new));
            if (lacks.isPresent()) {
                return Outcome.refused(lacks.get());
            }
            return nominee(selection, proposal, kind, act)
                    .map(new Course(selection, rules, kind)::nominate)
                    .orElseGet(
                            () -> Outcome.refused(Refusal.of(NOMINEE_NOT_ELIGIBLE, "reference", proposal.reference())));
        }));
    }

    private Optional<Nominee> nominee(Selection selection, Proposal proposal, Kind kind, Act act) {
        if (!kind.nominees().what().contains(proposal.what()) || kind.choice().by() == Choice.By.RANKING) {
            return Optional.empty();
        }
        var unit = unitOf(proposal, kind, act);
        if (proposal.what() != Nominee.What.ADVISER && unit.isEmpty() || !mayFor(act.actor(), unit, kind)) {
            return Optional.empty();
        }
        var name = proposal.name() == null || proposal.name().isBlank() ? proposal.reference() : proposal.name();
        var shown = proposal.what() == Nominee.What.UNIT ? unit.orElseThrow().nameZh() : MaskedName.of(name);
        return Optional.of(new Nominee(
                selection.nominees().size() + 1,
                proposal.what(),
                proposal.reference(),
                shown,
                unit.map(KnownUnit::id).orElse(null),
                proposal.reasons(),
                proposal.evidence(),
                Mark.of(act.because(null)),
                Nominee.State.NOMINATED,
                null,
                null,
                List.of(),
                null,
                null,
                null));
    }

    private Optional<KnownUnit> unitOf(Proposal proposal, Kind kind, Act act) {
        var unit = switch (proposal.what()) {
            case UNIT -> known.unit(proposal.reference());
            case OFFICER ->
                people.unitOf(proposal.reference(), CityTime.day(act.at())).flatMap(known::unit);
            case ADVISER -> Optional.<KnownUnit>empty();
        };
        var kinds = kind.nominees().unitKinds();
        return unit.filter(one -> one.active() && (kinds == null || kinds.contains(one.kind())));
    }

    private static boolean mayFor(Actor actor, Optional<KnownUnit> unit, Kind kind) {
        return actor.functions().stream()
                .filter(kind.nominees().functions()::contains)
                .anyMatch(function -> function.seesWholeCity()
                        || unit.isEmpty()
                        || actor.worksFor(unit.get().id()));
    }
}
