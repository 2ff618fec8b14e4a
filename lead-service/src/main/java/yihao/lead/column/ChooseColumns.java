package yihao.lead.column;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.column.ColumnChoice.PutAway;

/// G4: everybody chooses its own, also where it acts for another.
public final class ChooseColumns {

    private final ColumnChoices choices;

    public ChooseColumns(ColumnChoices choices) {
        this.choices = choices;
    }

    /// What is put away in this register.
    public List<String> of(String register, Actor actor) {
        return choices.find(actor.person())
                .map(found -> found.state().of(register))
                .orElse(List.of());
    }

    public Outcome<List<String>> putAway(PutAway next, Act act) {
        var id = act.actor().person();
        for (int attempt = 0; attempt < Aggregates.TRIES; attempt++) {
            if (choices.find(id).isPresent()) {
                return choices.change(id, ColumnAction.CHOSEN, act, before -> Outcome.done(before.with(next)))
                        .map(Versioned::state)
                        .map(chosen -> chosen.of(next.register()));
            }
            try {
                var first = new ColumnChoice(id, List.of()).with(next);
                return Outcome.done(
                        choices.add(id, first, ColumnAction.CHOSEN, act).state().of(next.register()));
            } catch (Aggregates.Taken _) {
                // from another device at this instant
            }
        }
        return Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN, "id", id));
    }
}
