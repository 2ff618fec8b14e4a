package yihao.lead.dispatch;

import static yihao.lead.LeadProblem.NOT_YOURS;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.Network.Fit;
import yihao.lead.Network.Place;
import yihao.reference.CreditCode;

/// L6: to whom a lead may go, by whose territory its investor's place and its industry lie in. The place is the country
/// and, of a Chinese firm, the division that its credit code names.
public final class ProposeUnits {

    private final Leads leads;
    private final LeadSight sight;
    private final Network network;

    public ProposeUnits(Leads leads, LeadSight sight, Network network) {
        this.leads = leads;
        this.sight = sight;
        this.network = network;
    }

    public Outcome<List<Fit>> of(String id, Actor actor, LocalDate today) {
        var lead = leads.find(id).filter(found -> sight.sees(actor, found.state()));
        if (lead.isEmpty()) {
            return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
        }
        return DispatchLead.mayDispatch(actor)
                ? Outcome.done(network.lookingAfter(place(lead.get().state()), today))
                : Outcome.refused(NOT_YOURS);
    }

    private static Place place(Lead lead) {
        var investor = lead.report().investor();
        var code = investor.creditCode();
        var division = code == null ? null : CreditCode.of(code).division().orElse(null);
        return new Place(investor.country(), division, lead.report().industry());
    }
}
