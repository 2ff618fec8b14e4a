package yihao.platform.web.ops;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.platform.secrecy.RewrapKeys;
import yihao.platform.web.Refused;

/// How far a changed master key has taken over, for who changes it. Counts and ids only.
@RestController
class MasterKeyController {

    private final ObjectProvider<RewrapKeys> rewrapKeys;

    MasterKeyController(ObjectProvider<RewrapKeys> rewrapKeys) {
        this.rewrapKeys = rewrapKeys;
    }

    record ProgressView(String master, boolean latest, long keys, long waiting, long locked, boolean finished) {}

    @GetMapping("/api/services/${yihao.service}/master-key")
    ProgressView progress(Actor actor) {
        if (!actor.has(Function.SYSTEM_ADMINISTRATOR, Function.SECURITY_ADMINISTRATOR)) {
            throw new AccessDeniedException("function");
        }
        var kept = rewrapKeys.getIfAvailable();
        if (kept == null) {
            throw new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", "master-key"));
        }
        var now = kept.progress();
        return new ProgressView(now.master(), now.latest(), now.keys(), now.waiting(), now.locked(), now.finished());
    }
}
