package yihao.lead.intake;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.Leads;

/// L3: what an investor asked on the page of a packaged opportunity becomes a lead of the unit to
/// be contacted, as any that the unit's officers report, and once: the lead has the enquiry's own
/// id. It comes only after an officer of that unit has answered it.
public final class ReportEnquiry {

    private final ReportLead reportLead;
    private final Leads leads;

    public ReportEnquiry(ReportLead reportLead, Leads leads) {
        this.reportLead = reportLead;
        this.leads = leads;
    }

    public record Reported(Versioned<Lead> lead, boolean created) {}

    /// @param typed asked for only where there is no such lead yet
    public Outcome<Reported> report(String id, String unit, Supplier<TypedReport> typed, Act act) {
        var known = known(id);
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        var sender = act.actor();
        var inPlace = new Actor(sender.subject(), sender.name(), unit, Set.of(Function.UNIT_OFFICER));
        var as = new Act(inPlace, act.at(), act.reason(), act.requestId(), null, null);
        return switch (reportLead.report(id, typed.get(), as)) {
            case Outcome.Done<ReportLead.Reported>(var reported) -> Outcome.done(new Reported(reported.lead(), true));
            case Outcome.Refused<ReportLead.Reported>(var refusal) ->
                // the same enquiry at the same instant may just have made it
                known(id).map(Outcome::done).orElseGet(() -> Outcome.refused(refusal));
        };
    }

    private Optional<Reported> known(String id) {
        return leads.find(id).map(lead -> new Reported(lead, false));
    }
}
