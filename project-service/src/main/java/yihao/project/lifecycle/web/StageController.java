package yihao.project.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Loss;
import yihao.project.lifecycle.Project;

/// A project's way through the stages.
@RestController
@RequestMapping("/api/projects")
class StageController {

    private final GuideProject guideProject;
    private final ProjectViews views;

    StageController(GuideProject guideProject, ProjectViews views) {
        this.guideProject = guideProject;
        this.views = views;
    }

    @PostMapping("/{id}/moves")
    ResponseEntity<ProjectView> move(@PathVariable String id, @Valid @RequestBody MoveRequest request, Act act) {
        return answer(guideProject.move(id, request.to(), request.on(), act.because(request.reason())), act);
    }

    @PostMapping("/{id}/suspension")
    ResponseEntity<ProjectView> suspend(@PathVariable String id, @Valid @RequestBody RestRequest request, Act act) {
        return answer(guideProject.suspend(id, request.on(), act.because(request.reason())), act);
    }

    @PostMapping("/{id}/resumption")
    ResponseEntity<ProjectView> resume(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(guideProject.resume(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/termination")
    ResponseEntity<ProjectView> terminate(@PathVariable String id, @Valid @RequestBody RestRequest request, Act act) {
        return answer(guideProject.terminate(id, request.on(), act.because(request.reason())), act);
    }

    @PostMapping("/{id}/loss")
    ResponseEntity<ProjectView> lose(@PathVariable String id, @Valid @RequestBody LossRequest request, Act act) {
        return answer(guideProject.lose(id, request.loss(), act.because(request.reason())), act);
    }

    private ResponseEntity<ProjectView> answer(Outcome<Versioned<Project>> outcome, Act act) {
        var stored = outcome.orElseThrow(Refused::new);
        return Answers.ok(stored, views.view(stored, act.actor()));
    }

    record MoveRequest(
            @NotBlank String to,
            @Nullable LocalDate on,
            @Nullable @Size(max = 1000) String reason) {}

    record LossRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String place,
            @Nullable @Pattern(regexp = "\\d{6}") String division,
            @Nullable @Size(max = 200) String competitor,
            @Nullable @Size(max = 1000) String reason) {

        Loss loss() {
            return new Loss(
                    on,
                    place.strip(),
                    division,
                    competitor == null || competitor.isBlank() ? null : competitor.strip());
        }
    }

    /// @param on the day it happened, where it is said
    record RestRequest(
            @Nullable LocalDate on,
            @Nullable @Size(max = 1000) String reason) {}

    record ReasonRequest(@Nullable @Size(max = 1000) String reason) {}
}
