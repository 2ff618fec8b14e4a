package yihao.project.simulation;

import com.mongodb.MongoSocketException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.contracts.lead.LeadState;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.project.lifecycle.Origin;
import yihao.project.lifecycle.Start;
import yihao.testkit.simulation.Conductor;
import yihao.testkit.simulation.Died;
import yihao.testkit.simulation.Gate;
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
    private final @Nullable ProjectLife[] projectLives = new ProjectLife[2];
    private @Nullable LeadLife leadLife;
    private int born;

    Lives(Conductor conductor, TwinStore store, TwinBus bus, Times times, Fault fault) {
        this.conductor = conductor;
        this.store = store;
        this.bus = bus;
        this.times = times;
        this.fault = fault;
    }

    /// One to which nothing ever happens: who sets the stage, and who looks on.
    ProjectLife undisturbed() {
        var platform = new Platform(new Instance("onlooker"), Gate.OPEN, "project", store, bus, times.of("onlooker"));
        return new ProjectLife(platform, times, ++born, fault);
    }

    ProjectLife project(int instance) {
        var life = projectLives[instance - 1];
        if (life == null || !life.platform.life.isAlive()) {
            life = new ProjectLife(platform("project-" + instance, "project"), times, ++born, fault);
            projectLives[instance - 1] = life;
        }
        return life;
    }

    LeadLife lead() {
        var life = leadLife;
        if (life == null || !life.platform.life.isAlive()) {
            var platform = platform("lead", "lead");
            life = new LeadLife(platform, times, (instance, lead) -> ask(platform.life, instance, lead));
            leadLife = life;
        }
        return life;
    }

    private Platform platform(String name, String service) {
        var life = new Instance(name);
        return new Platform(life, conductor.gate(life), service, store, bus, times.of(name));
    }

    /// Asked while somebody waits; whatever goes wrong there is no answer here.
    private @Nullable String ask(Instance caller, int instance, LeadState lead) {
        try {
            var act = Act.ofService("lead", times.now(), "ask-" + lead.leadId());
            return project(instance)
                    .startProject
                    .from(start(lead), act)
                    .project()
                    .id();
        } catch (Died died) {
            if (died.instance() == caller) {
                throw died;
            }
            return null;
        } catch (MongoSocketException _) {
            return null;
        }
    }

    private static Start start(LeadState lead) {
        var amount = new Money(
                new BigDecimal(lead.amount().amount()),
                Currency.getInstance(lead.amount().currency()));
        var origin = Origin.ofLead(
                lead.leadId(),
                lead.number(),
                lead.enterpriseId(),
                lead.investorName(),
                lead.creditCode(),
                lead.country(),
                amount);
        return new Start(
                origin, lead.title(), lead.industry(), lead.ownerUnits().getFirst(), List.of(lead.reportingUnit()));
    }
}
