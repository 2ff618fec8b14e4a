package yihao.lead.conversion;

import static yihao.lead.LeadProblem.NOT_YOURS;

import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Conversion;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.conversion.Projects.Answer.NoAnswer;
import yihao.lead.conversion.Projects.Answer.Started;

/// P1: a lead becomes a project once. The request is decided and published first; then the project is asked for. When
/// project-service does not answer, its event completes the conversion.
public final class ConvertLead {

    private static final int AT_ONCE = 200;

    private final Leads leads;
    private final LeadSight sight;
    private final Projects projects;

    public ConvertLead(Leads leads, LeadSight sight, Projects projects) {
        this.leads = leads;
        this.sight = sight;
        this.projects = projects;
    }

    public boolean mayConvert(Actor actor, Lead lead) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD)
                || (actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD)
                        && lead.ownerUnits().stream().anyMatch(actor::worksFor));
    }

    public Outcome<Versioned<Lead>> convert(String id, String unit, Act act) {
        return sight.decide(id, LeadAction.CONVERSION_REQUESTED, act, lead -> {
                    if (!mayConvert(act.actor(), lead)) {
                        return Outcome.refused(NOT_YOURS);
                    }
                    return lead.requestConversion(
                            new Conversion(unit, act.actor().subject(), act.at(), null));
                })
                .flatMap(lead -> isWaiting(lead.state()) ? ask(lead, act.alsoFor()) : Outcome.done(lead));
    }

    /// The clock job: asks again for what nobody has answered.
    public void askAgain(Act act) {
        leads.awaitingProject(AT_ONCE).forEach(lead -> {
            var _ = ask(lead, act);
        });
    }

    /// A project names the lead it came from.
    public void complete(String leadId, String projectId, Act act) {
        var _ = leads.change(leadId, LeadAction.CONVERTED, act, lead -> lead.becomeProject(projectId));
    }

    private Outcome<Versioned<Lead>> ask(Versioned<Lead> lead, Act act) {
        return switch (projects.startFrom(lead, act)) {
            case Started(var projectId) ->
                leads.change(lead.id(), LeadAction.CONVERTED, act, now -> now.becomeProject(projectId));
            case NoAnswer() -> Outcome.done(lead);
        };
    }

    private static boolean isWaiting(Lead lead) {
        return lead.conversion() != null && lead.conversion().projectId() == null;
    }
}
