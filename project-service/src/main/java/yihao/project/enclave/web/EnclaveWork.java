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

/// Years that wait for this person to confirm them or to decide about them: never what they entered themselves.
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
        return enclaves.waiting(actor, MOST).stream()
                .flatMap(one -> items(one, actor))
                .toList();
    }

    private Stream<WorkItem> items(Versioned<Enclave> stored, Actor actor) {
        var one = stored.state();
        var actions = rights.actions(actor, one);
        return one.open().stream()
                .flatMap(open -> Stream.of("confirm", "decide")
                        .filter(actions::contains)
                        .map(action -> new WorkItem(
                                stored.id() + ":" + action + ":" + open.year(),
                                "project." + action + "-enclave",
                                one.number() + " " + one.title() + " " + open.year(),
                                null,
                                false,
                                "/projects/enclaves/" + stored.id(),
                                actor.unit())));
    }
}
