package yihao.lead.conversion.feign;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import yihao.contracts.lead.LeadState;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.conversion.Projects;
import yihao.platform.events.EventsOut;

/// Asks project-service while somebody waits, with the very state that is published. No answer is no fact: the
/// published request will be answered by an event.
@Component
class FeignProjects implements Projects {

    private static final Logger LOG = LoggerFactory.getLogger(FeignProjects.class);

    private final ProjectClient client;
    private final EventsOut<Lead> published;

    FeignProjects(ProjectClient client, EventsOut<Lead> published) {
        this.client = client;
        this.published = published;
    }

    @Override
    public Answer startFrom(Versioned<Lead> lead, Act act) {
        var state = (LeadState) published
                .of(lead.id(), LeadAction.CONVERSION_REQUESTED.name(), lead.state())
                .body();
        try {
            return new Answer.Started(client.start(act.actor().subject(), state).projectId());
        } catch (RuntimeException e) {
            LOG.warn("Project-service did not answer for lead {}; its event will: {}", lead.id(), e.toString());
            return new Answer.NoAnswer();
        }
    }
}
