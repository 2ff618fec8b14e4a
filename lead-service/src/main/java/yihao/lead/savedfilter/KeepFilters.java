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

    /// One by one, so that two tabs do not lose one another's.
    public Outcome<List<SavedFilter>> keep(SavedFilter filter, Act act) {
        var id = act.actor().person();
        for (int attempt = 0; attempt < Aggregates.TRIES; attempt++) {
            if (shelf.find(id).isPresent()) {
                return told(filter.register(), shelf.change(id, FilterAction.KEPT, act, saved -> saved.with(filter)));
            }
            try {
                var first = SavedFilters.none(id).with(filter);
                return told(filter.register(), first.map(saved -> shelf.add(id, saved, FilterAction.KEPT, act)));
            } catch (Aggregates.Taken _) {
                // from another device at this instant
            }
        }
        return Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN, "id", id));
    }

    /// What is not kept is forgotten already.
    public Outcome<List<SavedFilter>> forget(String register, String name, Act act) {
        var id = act.actor().person();
        return shelf.find(id).isEmpty()
                ? Outcome.done(List.of())
                : told(
                        register,
                        shelf.change(
                                id, FilterAction.FORGOTTEN, act, saved -> Outcome.done(saved.without(register, name))));
    }

    private static Outcome<List<SavedFilter>> told(String register, Outcome<Versioned<SavedFilters>> outcome) {
        return outcome.map(saved -> saved.state().of(register));
    }
}
