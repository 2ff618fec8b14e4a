package yihao.lead.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.Leads;

/// L12: the leads that changed behind a number of the journal, each as it stands now. What the reader sees no more is
/// told as gone; what it never saw is passed over.
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

    /// @param gone ids of leads that the reader may have seen and sees no more
    /// @param next where to go on; the same as asked for when nothing changed
    /// @param more whether something is left behind `next`
    public record Changes(List<Versioned<Lead>> leads, List<String> gone, long next, boolean more) {

        public Changes {
            leads = List.copyOf(leads);
            gone = List.copyOf(gone);
        }
    }

    /// @return nothing for a number the journal has not reached: it is another journal's, and the reader starts anew
    public Optional<Changes> after(long number, int most, Actor actor) {
        if (number > 0 && journal.after(number - 1, 1).isEmpty()) {
            return Optional.empty();
        }
        var entries = journal.after(number, MOST_READ);
        var known = new HashSet<String>();
        var changed = new ArrayList<Versioned<Lead>>();
        var gone = new ArrayList<String>();
        var next = number;
        for (var entry : entries) {
            if (changed.size() + gone.size() == most) {
                return Optional.of(new Changes(changed, gone, next, true));
            }
            if (entry.leadId() != null && known.add(entry.leadId())) {
                tell(entry.leadId(), actor, changed, gone);
            }
            next = entry.number();
        }
        return Optional.of(new Changes(changed, gone, next, entries.size() == MOST_READ));
    }

    private void tell(String leadId, Actor actor, List<Versioned<Lead>> changed, List<String> gone) {
        leads.find(leadId).ifPresent(lead -> {
            if (sight.sees(actor, lead.state())) {
                changed.add(lead);
            } else if (sight.mayHaveSeen(actor, lead.state())) {
                gone.add(leadId);
            }
        });
    }
}
