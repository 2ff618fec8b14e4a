package yihao.lead.targetlist.web;

import static yihao.lead.targetlist.web.TargetListRequests.place;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.targetlist.AddTargets;
import yihao.lead.targetlist.AssignTargets;
import yihao.lead.targetlist.TargetList;
import yihao.lead.targetlist.web.TargetListRequests.AssignmentRequest;
import yihao.lead.targetlist.web.TargetListRequests.ChosenRequest;
import yihao.lead.targetlist.web.TargetListRequests.PastedRequest;
import yihao.lead.targetlist.web.TargetListRequests.PlaceRequest;
import yihao.lead.targetlist.web.TargetListRequests.ReasonRequest;
import yihao.lead.targetlist.web.TargetListViews.TargetListView;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// L2: the firms on a target list. Days are days in China.
@RestController
@RequestMapping("/api/target-lists/{id}")
class TargetController {

    private final AddTargets addTargets;
    private final AssignTargets assignTargets;
    private final TargetListViews views;

    TargetController(AddTargets addTargets, AssignTargets assignTargets, TargetListViews views) {
        this.addTargets = addTargets;
        this.assignTargets = assignTargets;
        this.views = views;
    }

    @PostMapping("/pasted-targets")
    ResponseEntity<TargetListView> paste(@PathVariable String id, @Valid @RequestBody PastedRequest request, Act act) {
        var where = place(request.chain(), request.position());
        return answer(addTargets.paste(id, request.names(), request.countryOfNew(), where, act), act);
    }

    @PostMapping("/targets")
    ResponseEntity<TargetListView> choose(@PathVariable String id, @Valid @RequestBody ChosenRequest request, Act act) {
        var where = place(request.chain(), request.position());
        return answer(addTargets.choose(id, request.enterprises(), where, act), act);
    }

    @PutMapping("/targets/{target}/place")
    ResponseEntity<TargetListView> placed(
            @PathVariable String id, @PathVariable String target, @Valid @RequestBody PlaceRequest request, Act act) {
        return answer(addTargets.place(id, target, place(request.chain(), request.position()), act), act);
    }

    @PostMapping("/targets/{target}/removal")
    ResponseEntity<TargetListView> takeOff(
            @PathVariable String id, @PathVariable String target, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(addTargets.takeOff(id, target, act.because(request.reason())), act);
    }

    @PostMapping("/assignments")
    ResponseEntity<TargetListView> assign(
            @PathVariable String id, @Valid @RequestBody AssignmentRequest request, Act act) {
        var unit = request.unit();
        return answer(
                unit == null || unit.isBlank()
                        ? assignTargets.free(id, request.targets(), act)
                        : assignTargets.assign(id, request.targets(), unit.strip(), request.dueOn(), act),
                act);
    }

    private ResponseEntity<TargetListView> answer(Outcome<Versioned<TargetList>> outcome, Act act) {
        var list = outcome.orElseThrow(Refused::new);
        return Answers.ok(list, views.whole(list, act.actor()));
    }
}
