package yihao.lead.guide;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;

/// G4: a guide is shown once by itself to everybody, also where somebody acts for another.
public final class RememberGuide {

    private final ReadGuides guides;

    public RememberGuide(ReadGuides guides) {
        this.guides = guides;
    }

    public List<String> of(Actor actor) {
        return guides.find(actor.person()).map(found -> found.state().guides()).orElse(List.of());
    }

    public Outcome<List<String>> read(String guide, Act act) {
        var id = act.actor().person();
        for (int attempt = 0; attempt < Aggregates.TRIES; attempt++) {
            if (guides.find(id).isPresent()) {
                return guides.change(id, GuideAction.READ, act, before -> Outcome.done(before.with(guide)))
                        .map(Versioned::state)
                        .map(GuidesRead::guides);
            }
            try {
                var first = new GuidesRead(id, List.of(guide));
                return Outcome.done(
                        guides.add(id, first, GuideAction.READ, act).state().guides());
            } catch (Aggregates.Taken _) {
                // from another device at this instant
            }
        }
        return Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN, "id", id));
    }
}
