package yihao.project.team.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.team.KeepTeam;
import yihao.project.team.Team;
import yihao.project.team.web.TeamViews.TeamView;

/// P1: the team of a project. Days are days in China.
@RestController
@RequestMapping("/api/projects/{id}/team")
class TeamController {

    private final KeepTeam keep;
    private final TeamViews views;
    private final Clock clock;

    TeamController(KeepTeam keep, TeamViews views, Clock clock) {
        this.keep = keep;
        this.views = views;
        this.clock = clock;
    }

    record MemberRequest(
            @NotBlank @Size(max = 100) String officer,
            @NotBlank @Size(max = 50) String role,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotBlank @Size(max = 2000) String reason) {}

    /// @param until left out: open again
    record LastDayRequest(
            @Nullable LocalDate until,
            @NotBlank @Size(max = 2000) String reason) {}

    record SuccessorRequest(
            @NotBlank @Size(max = 100) String officer,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 2000) String reason) {}

    @GetMapping
    ResponseEntity<TeamView> team(@PathVariable String id, Actor actor) {
        return shown(id, actor);
    }

    @PostMapping("/members")
    ResponseEntity<TeamView> add(@PathVariable String id, @Valid @RequestBody MemberRequest request, Act act) {
        return answer(
                keep.add(
                        id,
                        request.officer().strip(),
                        request.role(),
                        request.from(),
                        request.until(),
                        act.because(request.reason())),
                act.actor());
    }

    @PostMapping("/members/{member}/last-day")
    ResponseEntity<TeamView> end(
            @PathVariable String id, @PathVariable String member, @Valid @RequestBody LastDayRequest request, Act act) {
        return answer(keep.end(id, member, request.until(), act.because(request.reason())), act.actor());
    }

    @PostMapping("/members/{member}/successor")
    ResponseEntity<TeamView> succeed(
            @PathVariable String id,
            @PathVariable String member,
            @Valid @RequestBody SuccessorRequest request,
            Act act) {
        var because = act.because(request.reason());
        return answer(keep.succeed(id, member, request.officer().strip(), request.from(), because), act.actor());
    }

    private ResponseEntity<TeamView> answer(Outcome<Versioned<Team>> outcome, Actor actor) {
        return shown(outcome.orElseThrow(Refused::new).id(), actor);
    }

    private ResponseEntity<TeamView> shown(String id, Actor actor) {
        var shown = keep.show(id, actor, clock.instant()).orElseThrow(Refused::new);
        var answer = ResponseEntity.ok();
        return (shown.version() == null ? answer : answer.eTag(Answers.etag(shown.version()))).body(views.of(shown));
    }
}
