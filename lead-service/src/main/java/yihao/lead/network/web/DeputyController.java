package yihao.lead.network.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.network.NameDeputy;
import yihao.lead.network.Officer;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// Who stands in for an officer.
@RestController
@RequestMapping("/api/officers/{subject}")
class DeputyController {

    private final NameDeputy nameDeputy;
    private final OfficerViews views;
    private final Clock clock;

    DeputyController(NameDeputy nameDeputy, OfficerViews views, Clock clock) {
        this.nameDeputy = nameDeputy;
        this.views = views;
        this.clock = clock;
    }

    /// @param until the last day
    record DeputyRequest(
            @NotBlank String deputy,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable @Size(max = 2000) String reason) {}

    record EndRequest(
            @NotBlank String deputy,
            @NotNull LocalDate from,
            @Nullable @Size(max = 2000) String reason) {}

    record Candidates(List<OfficerViews.Named> items) {}

    @PostMapping("/deputies")
    ResponseEntity<OfficerViews.OfficerView> name(
            @PathVariable String subject, @Valid @RequestBody DeputyRequest request, Act act) {
        var because = act.because(request.reason());
        return answer(
                nameDeputy.name(subject, request.deputy(), request.from(), request.until(), because), act.actor());
    }

    @PostMapping("/deputies/end")
    ResponseEntity<OfficerViews.OfficerView> end(
            @PathVariable String subject, @Valid @RequestBody EndRequest request, Act act) {
        var because = act.because(request.reason());
        return answer(nameDeputy.end(subject, request.deputy(), request.from(), because), act.actor());
    }

    @GetMapping("/deputy-candidates")
    Candidates candidates(@PathVariable String subject, Actor actor) {
        var found = nameDeputy
                .candidates(subject, CityTime.day(clock.instant()), actor)
                .orElseThrow(Refused::new);
        return new Candidates(found.stream().map(OfficerViews.Named::of).toList());
    }

    private ResponseEntity<OfficerViews.OfficerView> answer(Outcome<Versioned<Officer>> outcome, Actor actor) {
        var officer = outcome.orElseThrow(Refused::new);
        return Answers.ok(officer, views.of(officer, actor));
    }
}
