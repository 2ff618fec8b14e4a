package yihao.lead.dispatch;

import static yihao.lead.LeadProblem.NOT_YOURS;
import static yihao.lead.LeadProblem.REASON_MISSING;
import static yihao.lead.LeadProblem.TRANSFER_OF_CONFIDENTIAL;
import static yihao.lead.LeadProblem.TRANSFER_TO_ITSELF;
import static yihao.lead.LeadProblem.UNIT_UNKNOWN;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Dispatch;
import yihao.lead.DueDates;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadSight;
import yihao.lead.Network;
import yihao.lead.Sharing;
import yihao.lead.Transfer;

/// L6 流转: a lead that does not fit its owner is handed on to another unit, which accepts or declines in time. Only the
/// owner changes; who handed it on keeps the agreed share and sees it further.
public final class TransferLead {

    private final LeadSight sight;
    private final Network network;
    private final DueDates dueDates;

    public TransferLead(LeadSight sight, Network network, DueDates dueDates) {
        this.sight = sight;
        this.network = network;
        this.dueDates = dueDates;
    }

    /// The owner itself, or the bureau between two units.
    private static boolean mayTransfer(Actor actor, String from) {
        return DispatchLead.mayDispatch(actor) || (DispatchLead.standsForUnit(actor) && actor.worksFor(from));
    }

    /// L7: no unit alone widens who sees what is confidential.
    private static boolean isForBureau(Lead lead) {
        return lead.report().sharing() == Sharing.CONFIDENTIAL;
    }

    public Outcome<Versioned<Lead>> transfer(String id, Transfer transfer, String to, Act act) {
        if (network.unit(to).filter(Network.Entry::active).isEmpty()) {
            return Outcome.refused(Refusal.of(UNIT_UNKNOWN, "unit", to));
        }
        if (to.equals(transfer.from())) {
            return Outcome.refused(TRANSFER_TO_ITSELF);
        }
        return sight.decide(id, LeadAction.TRANSFERRED, act, lead -> {
            if (!mayTransfer(act.actor(), transfer.from())) {
                return Outcome.refused(NOT_YOURS);
            }
            if (isForBureau(lead) && !DispatchLead.mayDispatch(act.actor())) {
                return Outcome.refused(TRANSFER_OF_CONFIDENTIAL);
            }
            if (act.reason() == null || act.reason().isBlank()) {
                return Outcome.refused(REASON_MISSING);
            }
            var answer = dueDates.respond(to, lead.report(), act.at());
            return lead.transfer(Dispatch.to(to, act.at(), answer.on(), transfer), answer);
        });
    }

    List<String> actions(Actor actor, Lead lead) {
        var may = lead.status().isWorkedOn()
                && (!isForBureau(lead) || DispatchLead.mayDispatch(actor))
                && lead.ownerUnits().stream().anyMatch(owner -> mayTransfer(actor, owner));
        return may ? List.of("transfer") : List.of();
    }
}
