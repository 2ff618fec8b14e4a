package yihao.lead.visit;

import java.util.HashSet;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.NamesFollow;
import yihao.lead.PageByPage;
import yihao.lead.firstreport.IdentityKeys;

/// A visit stays one to its firm, whatever its name is read as now.
record VisitedNames(Visits visits, IdentityKeys keys) implements NamesFollow {

    @Override
    public void readAnew(Act act) {
        PageByPage.all(visits::all).forEach(visit -> follow(visit, act));
    }

    private void follow(Versioned<Visit> visit, Act act) {
        var more = readOtherwise(visit.state().plan());
        if (!more.isEmpty()) {
            var _ = visits.change(
                    visit.id(), VisitAction.NAMES_READ_ANEW, act.alsoFor(), now -> Outcome.done(now.alsoTo(more)));
        }
    }

    private List<String> readOtherwise(Visit.Plan plan) {
        var read = IdentityKeys.names(keys.of(plan.firm()));
        var stored = new HashSet<>(plan.firmKeys());
        return IdentityKeys.names(stored).stream().allMatch(read::contains) || stored.containsAll(read)
                ? List.of()
                : read;
    }
}
