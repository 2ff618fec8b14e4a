package yihao.lead.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.Leads;

/// L12: the leads that changed behind a number of the journal, each as it stands now. What the reader may not see is
/// passed over without a trace.
public final class ReadChanges {

    /// Of one answer, so that a client far behind is answered in time, too.
    private static final int MOST_READ = 2_000;

    private final LeadJournal journal;
    private final Leads leads;
    private final LeadSight sight;

    public ReadChanges(LeadJournal journal, Leads leads, LeadSight sight) {
        this.journal = journal;
        this.leads = leads;
        this.sight = sight;
    }

    /// @param next where to go on; the same as asked for when nothing changed
    /// @param more whether something is left behind `next`
    public record Changes(List<Versioned<Lead>> leads, long next, boolean more) {

        public Changes {
            leads = List.copyOf(leads);
        }
    }

    public Changes after(long number, int most, Actor actor) {
        var entries = journal.after(number, MOST_READ);
        var known = new HashSet<String>();
        var changed = new ArrayList<Versioned<Lead>>();
        var next = number;
        for (var entry : entries) {
            if (changed.size() == most) {
                return new Changes(changed, next, true);
            }
            visible(entry.leadId(), actor).filter(lead -> known.add(lead.id())).ifPresent(changed::add);
            next = entry.number();
        }
        return new Changes(changed, next, entries.size() == MOST_READ);
    }

    private Optional<Versioned<Lead>> visible(@Nullable String leadId, Actor actor) {
        return Optional.ofNullable(leadId).flatMap(leads::find).filter(lead -> sight.sees(actor, lead.state()));
    }
}
