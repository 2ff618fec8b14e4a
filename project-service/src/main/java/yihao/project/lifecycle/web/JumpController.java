package yihao.project.lifecycle.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.lifecycle.JumpStages;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.web.StageController.MoveRequest;
import yihao.project.lifecycle.web.StageController.ReasonRequest;

/// A project's jumps over stages.
@RestController
@RequestMapping("/api/projects/{id}/jump")
class JumpController {

    private final JumpStages jumpStages;
    private final ProjectViews views;

    JumpController(JumpStages jumpStages, ProjectViews views) {
        this.jumpStages = jumpStages;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<ProjectView> propose(@PathVariable String id, @Valid @RequestBody MoveRequest request, Act act) {
        return answer(jumpStages.propose(id, request.to(), request.on(), act.because(request.reason())), act);
    }

    @PostMapping("/consent")
    ResponseEntity<ProjectView> consent(@PathVariable String id, Act act) {
        return answer(jumpStages.consent(id, act), act);
    }

    @PostMapping("/rejection")
    ResponseEntity<ProjectView> reject(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(jumpStages.reject(id, act.because(request.reason())), act);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<ProjectView> withdraw(@PathVariable String id, Act act) {
        return answer(jumpStages.withdraw(id, act), act);
    }

    private ResponseEntity<ProjectView> answer(Outcome<Versioned<Project>> outcome, Act act) {
        var stored = outcome.orElseThrow(Refused::new);
        return Answers.ok(stored, views.view(stored, act.actor()));
    }
}
