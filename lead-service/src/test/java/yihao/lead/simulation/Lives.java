package yihao.lead.simulation;

import com.mongodb.MongoSocketException;
import org.jspecify.annotations.Nullable;
import yihao.contracts.lead.LeadState;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.conversion.Projects.Answer;
import yihao.testkit.simulation.Conductor;
import yihao.testkit.simulation.Died;
import yihao.testkit.simulation.Instance;
import yihao.testkit.simulation.Platform;
import yihao.testkit.simulation.Times;
import yihao.testkit.simulation.TwinBus;
import yihao.testkit.simulation.TwinStore;

/// The processes. Whoever is dead when somebody turns to it begins another life, with an empty memory.
final class Lives {

    private final Conductor conductor;
    private final TwinStore store;
    private final TwinBus bus;
    private final Times times;
    private final Fault fault;
    private final @Nullable LeadLife[] leadLives = new LeadLife[2];
    private @Nullable ProjectLife projectLife;
    private int born;

    Lives(Conductor conductor, TwinStore store, TwinBus bus, Times times, Fault fault) {
        this.conductor = conductor;
        this.store = store;
        this.bus = bus;
        this.times = times;
        this.fault = fault;
    }

    /// Asked while somebody waits; whatever goes wrong there is no answer here.
    private Answer ask(Instance caller, Versioned<Lead> lead) {
        var state = (LeadState) LeadLife.PUBLISHED
                .of(lead.id(), LeadAction.CONVERSION_REQUESTED.name(), lead.state())
                .body();
        try {
            return new Answer.Started(project().start(state));
        } catch (Died died) {
            if (died.instance() == caller) {
                throw died;
            }
            return new Answer.NoAnswer();
        } catch (MongoSocketException _) {
            return new Answer.NoAnswer();
        }
    }

    LeadLife lead(int instance) {
        var life = leadLives[instance - 1];
        if (life == null || !life.platform.life.isAlive()) {
            var platform = platform("lead-" + instance, "lead");
            life = new LeadLife(platform, times, (lead, _) -> ask(platform.life, lead), ++born, fault);
            leadLives[instance - 1] = life;
        }
        return life;
    }

    ProjectLife project() {
        var life = projectLife;
        if (life == null || !life.platform.life.isAlive()) {
            life = new ProjectLife(platform("project", "project"), times);
            projectLife = life;
        }
        return life;
    }

    private Platform platform(String name, String service) {
        var life = new Instance(name);
        return new Platform(life, conductor.gate(life), service, store, bus, times.of(name));
    }
}
