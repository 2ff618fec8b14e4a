package yihao.lead.network.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.lead.LeadSight;
import yihao.lead.network.History;

/// What happened to units and officers, for whoever may see them.
@RestController
class HistoryController {

    private final History history;

    HistoryController(History history) {
        this.history = history;
    }

    record Trail(List<History.Step> items) {}

    @GetMapping("/api/units/{id}/trail")
    Trail ofUnit(@PathVariable String id, Actor actor) {
        if (!LeadSight.worksLeads(actor) && !actor.seesWholeCity()) {
            OfficerController.only(actor);
        }
        return new Trail(history.ofUnit(id));
    }

    @GetMapping("/api/officers/{subject}/trail")
    Trail ofOfficer(@PathVariable String subject, Actor actor) {
        OfficerController.mayRead(actor, subject);
        return new Trail(history.ofOfficer(subject));
    }
}
