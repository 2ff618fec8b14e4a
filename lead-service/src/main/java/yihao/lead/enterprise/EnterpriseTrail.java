package yihao.lead.enterprise;

import static yihao.lead.enterprise.EnterpriseAction.CHANGED;
import static yihao.lead.enterprise.EnterpriseAction.REGISTERED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Actor;
import yihao.kernel.trail.Trail.Decision;
import yihao.kernel.trail.Trail.Step;
import yihao.kernel.trail.Trailed.Told;

/// L2, L7: what was decided about a firm and the entries that are merged into it, for whoever sees it. Who brought it
/// into the register, or told something new of it, may have reported a lead; and who knew it while it was confidential
/// has: that is for whoever sees the leads of that unit. Nobody is told whether it was there before.
final class EnterpriseTrail {

    private final FindEnterprise find;
    private final EnterpriseSight sight;

    EnterpriseTrail(FindEnterprise find, EnterpriseSight sight) {
        this.find = find;
        this.sight = sight;
    }

    Optional<Told> of(Actor reader, String id) {
        return find.of(id, reader).map(firm -> new Told(firm.ids(), decisions -> told(reader, decisions)));
    }

    private List<Step> told(Actor reader, List<Decision> decisions) {
        var told = new ArrayList<Step>();
        var seesReports = new HashMap<String, Boolean>();
        var isOpen = true;
        for (var decision : decisions) {
            var step = decision.step();
            var entered = step.is(REGISTERED) || step.is(CHANGED);
            isOpen = decision.lists()
                    .getOrDefault("confidentialTo", isOpen ? List.of() : List.of(""))
                    .isEmpty();
            var unit = step.unit();
            if ((isOpen && !entered)
                    || (unit != null && seesReports.computeIfAbsent(unit, one -> sight.seesReportsOf(reader, one)))) {
                told.add(entered ? step.as(REGISTERED) : step);
            }
        }
        return told;
    }
}
