package yihao.lead;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.CITY_LEADER;
import static yihao.kernel.Function.LIAISON_CLIENT;
import static yihao.kernel.Function.SQUAD_MEMBER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;

/// L7: who sees a lead, and how clearly. What one may not see does not exist: a decision about it is
/// refused as not found.
public final class LeadSight {

    private static final Set<yihao.kernel.Function> BLIND = Set.of(
            yihao.kernel.Function.REFERRER,
            yihao.kernel.Function.EXPERT,
            yihao.kernel.Function.SYSTEM_ADMINISTRATOR,
            yihao.kernel.Function.SECURITY_ADMINISTRATOR,
            yihao.kernel.Function.AUDIT_ADMINISTRATOR);

    private final Network network;
    private final Leads leads;

    public LeadSight(Network network, Leads leads) {
        this.network = network;
        this.leads = leads;
    }

    /// Whether the actor's functions let it see leads at all.
    public static boolean isSighted(Actor actor) {
        return !BLIND.containsAll(actor.functions());
    }

    /// The units involved with what stands above them, and everybody's mark where it is shared with the city or
    /// stands in the pool.
    public static Set<String> readers(Lead lead, Network network) {
        var readers = new HashSet<String>();
        for (var unit : lead.involvedUnits()) {
            readers.add(unit);
            readers.addAll(network.ancestorsOf(unit));
        }
        readers.add(Actor.ALL);
        if (lead.report().sharing() == Sharing.CITY || lead.status() == LeadStatus.POOLED) {
            readers.add(Actor.CITY);
        }
        return readers;
    }

    public boolean sees(Actor actor, Lead lead) {
        return isSighted(actor)
                && (actor.seesWholeCity() || !Collections.disjoint(readers(lead, network), actor.scopes()));
    }

    public boolean sees(Actor actor, String leadId) {
        return leads.find(leadId).filter(lead -> sees(actor, lead.state())).isPresent();
    }

    /// Whether the actor works for this unit or stands above it.
    public boolean belongsTo(Actor actor, String unit) {
        return actor.worksFor(unit) || network.ancestorsOf(unit).stream().anyMatch(actor::worksFor);
    }

    /// The unit and what stands above it now.
    public List<String> withThoseAbove(String unit) {
        return Stream.concat(Stream.of(unit), network.ancestorsOf(unit).stream())
                .toList();
    }

    /// Whether this actor is there to work leads: being above a unit by audit or supervision is not.
    public static boolean worksLeads(Actor actor) {
        return actor.has(UNIT_OFFICER, UNIT_HEAD, SQUAD_MEMBER, LIAISON_CLIENT);
    }

    /// Contacts are for those who work the lead and for the bureau.
    public boolean seesContacts(Actor actor, Lead lead) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD)
                || (worksLeads(actor) && lead.involvedUnits().stream().anyMatch(unit -> belongsTo(actor, unit)));
    }

    /// What is confidential stays with those who work it, the bureau and the city's leaders.
    public static boolean seesAllThatIsConfidential(Actor actor) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD, CITY_LEADER);
    }

    public boolean seesClearly(Actor actor, Lead lead) {
        return lead.report().sharing() != Sharing.CONFIDENTIAL
                || seesAllThatIsConfidential(actor)
                || seesContacts(actor, lead);
    }

    /// Who finds a lead in the pool sees what it is about; its files stay with those they were meant for.
    public boolean seesDocuments(Actor actor, Lead lead) {
        var isLent = lead.status() == LeadStatus.POOLED && lead.report().sharing() == Sharing.OWN;
        return seesClearly(actor, lead) && (!isLent || seesAllThatIsConfidential(actor) || seesContacts(actor, lead));
    }

    /// Whether the actor may have seen a lead that it sees no more: it was in the pool, or the actor's unit, or one
    /// below it, had it.
    public boolean mayHaveSeen(Actor actor, Lead lead) {
        return isSighted(actor)
                && (!lead.picks().isEmpty()
                        || lead.dispatches().stream().anyMatch(one -> belongsTo(actor, one.unit())));
    }

    /// One decision about a lead that the actor sees.
    public Outcome<Versioned<Lead>> decide(
            String id, LeadAction action, Act act, Function<Lead, Outcome<Lead>> decision) {
        return leads.change(
                id,
                action,
                act,
                lead -> sees(act.actor(), lead)
                        ? decision.apply(lead)
                        : Outcome.refused(yihao.kernel.Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
