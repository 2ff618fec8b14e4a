package yihao.project.enclave.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.enclave.Enclave;
import yihao.project.enclave.EnclaveRights;
import yihao.project.enclave.Enclaves;

/// Agreements that wait for this person to agree, and years to confirm or to decide: never what they wrote themselves.
@Component
class EnclaveWork implements WorkItems {

    private static final int MOST = 200;

    private final Enclaves enclaves;
    private final EnclaveRights rights;

    EnclaveWork(Enclaves enclaves, EnclaveRights rights) {
        this.enclaves = enclaves;
        this.rights = rights;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return enclaves.waiting(rights.turns(actor), actor, MOST).stream()
                .flatMap(one -> items(one, actor))
                .toList();
    }

    private Stream<WorkItem> items(Versioned<Enclave> stored, Actor actor) {
        var one = stored.state();
        var year = one.open().map(open -> String.valueOf(open.year())).orElse("");
        var actions = rights.actions(actor, one);
        return Stream.of("agree", "confirm", "confirmTold", "decide")
                .filter(actions::contains)
                .map(action -> new WorkItem(
                        stored.id() + ":" + action + ":" + year,
                        "project." + action + "-enclave",
                        (one.number() + " " + one.title() + " " + year).strip(),
                        null,
                        false,
                        "/projects/enclaves/" + stored.id(),
                        actor.unit()));
    }
}
