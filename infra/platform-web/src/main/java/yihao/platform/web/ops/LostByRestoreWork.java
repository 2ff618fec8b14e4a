package yihao.platform.web.ops;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.platform.events.LostByRestore;
import yihao.platform.web.WorkItems;

/// What a restored service has forgotten waits for the system administrator: this service may have acted on it.
@Component
class LostByRestoreWork implements WorkItems {

    private static final int MOST = 200;

    private final LostByRestore lost;

    LostByRestoreWork(LostByRestore lost) {
        this.lost = lost;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        if (!actor.has(Function.SYSTEM_ADMINISTRATOR)) {
            return List.of();
        }
        return lost.list(MOST).stream()
                .map(one -> new WorkItem(
                        "lost-by-restore:" + one.id(),
                        "platform.lost-by-restore",
                        one.topic() + " " + one.key(),
                        null,
                        false,
                        "/network/lost-by-restore",
                        ""))
                .toList();
    }
}
