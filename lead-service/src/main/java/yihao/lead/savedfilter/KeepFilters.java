package yihao.lead.savedfilter;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.savedfilter.SavedFilters.SavedFilter;

/// G4: everybody keeps its own, also where it acts for another.
public final class KeepFilters {

    private final FilterShelf shelf;

    public KeepFilters(FilterShelf shelf) {
        this.shelf = shelf;
    }

    public List<SavedFilter> of(String register, Actor actor) {
        return shelf.find(actor.person())
                .map(found -> found.state().of(register))
                .orElse(List.of());
    }

    public Outcome<List<SavedFilter>> keep(String register, List<SavedFilter> next, Act act) {
        var id = act.actor().person();
        for (int attempt = 0; attempt < Aggregates.TRIES; attempt++) {
            if (shelf.find(id).isPresent()) {
                return shelf.change(id, FilterAction.KEPT, act, before -> Outcome.done(before.with(register, next)))
                        .map(Versioned::state)
                        .map(saved -> saved.of(register));
            }
            try {
                return Outcome.done(shelf.add(id, new SavedFilters(id, next), FilterAction.KEPT, act)
                        .state()
                        .of(register));
            } catch (Aggregates.Taken _) {
                // from another device at this instant
            }
        }
        return Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN, "id", id));
    }
}
