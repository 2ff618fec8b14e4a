package yihao.lead.firstreport;

import java.util.LinkedHashSet;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.Leads;
import yihao.lead.NamesFollow;
import yihao.lead.PageByPage;
import yihao.lead.Protection;

/// L4: what a first report held stays held for as long as it is protected; as its names are read now they are held
/// besides, unless another lead holds them.
record HeldNames(Leads leads, IdentityKeys keys) implements NamesFollow {

    @Override
    public void readAnew(Act act) {
        PageByPage.all(leads::protectedNow).forEach(lead -> follow(lead, act));
    }

    private void follow(Versioned<Lead> found, Act act) {
        var protection = found.state().protection();
        if (protection == null) {
            return;
        }
        var names = found.state().report().investor().names();
        var blocks = keys.blocks(names);
        var more = readOtherwise(found, protection);
        leads.holdersOf(more).stream()
                .flatMap(holder -> FirstReport.keysHeldBy(holder))
                .forEach(more::remove);
        if (more.isEmpty() && blocks.equals(Set.copyOf(protection.blocks()))) {
            return;
        }
        try {
            var _ = leads.change(
                    found.id(),
                    LeadAction.NAMES_READ_ANEW,
                    act.alsoFor(),
                    lead -> lead.hold(held -> held.with(more, blocks)));
        } catch (Aggregates.Taken _) {
            // reported by another at this instant: that report stands
        }
    }

    /// None where every name it holds is one that is read today: a name that another one held then is not taken over.
    private Set<String> readOtherwise(Versioned<Lead> found, Protection protection) {
        var read = new LinkedHashSet<>(
                IdentityKeys.names(keys.of(found.state().report().investor())));
        return read.containsAll(IdentityKeys.names(protection.keys())) ? new LinkedHashSet<>() : read;
    }
}
