package yihao.platform.web.ops;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import yihao.contracts.platform.RepublicationState.Told;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.platform.events.LossSettlements;
import yihao.platform.events.LostByRestore;
import yihao.platform.events.Republication;
import yihao.platform.web.Refused;

/// G8: telling the other services everything anew, and what another service has forgotten since it was restored.
@RestController
@RequestMapping("/api/services/${yihao.service}")
class RepublicationController {

    private static final int MOST = 200;

    private final Republication republication;
    private final LostByRestore lost;
    private final LossSettlements settlements;

    RepublicationController(Republication republication, LostByRestore lost, LossSettlements settlements) {
        this.republication = republication;
        this.lost = lost;
        this.settlements = settlements;
    }

    record RepublicationView(
            long epoch,
            String by,
            Instant askedAt,
            List<Told> told,
            @Nullable Instant finishedAt) {

        static RepublicationView of(Republication.Progress now) {
            return new RepublicationView(now.epoch(), now.by(), now.askedAt(), now.told(), now.finishedAt());
        }
    }

    @GetMapping("/republication")
    RepublicationView progress(Actor actor) {
        only(actor, Function.SYSTEM_ADMINISTRATOR, Function.AUDITOR);
        return republication
                .progress()
                .map(RepublicationView::of)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", "republication")));
    }

    /// In the background; while one runs, that is the one.
    @PostMapping("/republication")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RepublicationView ask(Actor actor) {
        only(actor, Function.SYSTEM_ADMINISTRATOR);
        return RepublicationView.of(republication.ask(actor.subject()));
    }

    /// @param state the record's last; null for system administrators, who read no business
    record LostView(
            String id,
            String topic,
            String key,
            String type,
            long sequence,
            @Nullable Long known,
            Instant noticedAt,
            @Nullable String state) {

        static LostView of(LostByRestore.Lost lost, Actor reader) {
            return new LostView(
                    lost.id(),
                    lost.topic(),
                    lost.key(),
                    lost.type(),
                    lost.sequence(),
                    lost.known(),
                    lost.noticedAt(),
                    reader.has(Function.SYSTEM_ADMINISTRATOR) ? null : lost.state());
        }
    }

    @GetMapping("/lost-by-restore")
    Map<String, List<LostView>> lost(Actor actor) {
        only(actor, Function.SYSTEM_ADMINISTRATOR, Function.AUDITOR);
        return Map.of(
                "items",
                lost.list(MOST).stream().map(one -> LostView.of(one, actor)).toList());
    }

    /// Somebody has seen to it, in whatever way.
    @PostMapping("/lost-by-restore/{id}/settlement")
    LostView settle(@PathVariable String id, Act act) {
        only(act.actor(), Function.SYSTEM_ADMINISTRATOR);
        return settlements
                .settle(Objects.requireNonNull(id), act)
                .map(settled -> LostView.of(settled, act.actor()))
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private static void only(Actor actor, Function... functions) {
        if (!actor.has(functions)) {
            throw new AccessDeniedException("function");
        }
    }
}
