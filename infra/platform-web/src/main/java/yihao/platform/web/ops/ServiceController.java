package yihao.platform.web.ops;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.platform.events.EventIntake;
import yihao.platform.events.ParkedEvents;
import yihao.platform.journal.JournalHeads;
import yihao.platform.web.Refused;
import yihao.platform.web.WorkItems;
import yihao.platform.web.WorkItems.WorkItem;

/// What every service answers about itself: what waits for you, whether its record is intact, what it could not read.
@RestController
@RequestMapping("/api/services/${yihao.service}")
class ServiceController {

    private final ObjectProvider<WorkItems> workItems;
    private final ProveJournal proveJournal;
    private final JournalHeads heads;
    private final ParkedEvents parked;
    private final EventIntake intake;
    private final Clock clock;

    ServiceController(
            ObjectProvider<WorkItems> workItems,
            ProveJournal proveJournal,
            JournalHeads heads,
            ParkedEvents parked,
            EventIntake intake,
            Clock clock) {
        this.workItems = workItems;
        this.proveJournal = proveJournal;
        this.heads = heads;
        this.parked = parked;
        this.intake = intake;
        this.clock = clock;
    }

    @GetMapping("/work-items")
    Map<String, List<WorkItem>> workItems(Actor actor) {
        var now = clock.instant();
        var items = workItems
                .orderedStream()
                .flatMap(capability -> capability.of(actor, now).stream())
                .sorted(Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(200)
                .toList();
        return Map.of("items", items);
    }

    @GetMapping("/journal/verification")
    ProveJournal.Proof verification(Actor actor) {
        only(actor, Function.AUDITOR, Function.AUDIT_ADMINISTRATOR);
        return proveJournal.prove();
    }

    @GetMapping("/journal/heads")
    Map<String, List<JournalHeads.KeptHead>> heads(@RequestParam String of, Actor actor) {
        only(actor, Function.SERVICE, Function.AUDITOR, Function.AUDIT_ADMINISTRATOR);
        return Map.of("heads", heads.of(of, 100));
    }

    @GetMapping("/parked-events")
    Map<String, List<ParkedEvents.Parked>> parkedEvents(Actor actor) {
        only(actor, Function.SYSTEM_ADMINISTRATOR, Function.AUDITOR);
        return Map.of("items", parked.list(200));
    }

    @PostMapping("/parked-events/{id}/release")
    Map<String, Boolean> release(@PathVariable String id, Actor actor) {
        only(actor, Function.SYSTEM_ADMINISTRATOR);
        if (!intake.release(id)) {
            throw new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", Objects.requireNonNull(id)));
        }
        return Map.of("released", true);
    }

    private static void only(Actor actor, Function... functions) {
        if (!actor.has(functions)) {
            throw new AccessDeniedException("function");
        }
    }
}
