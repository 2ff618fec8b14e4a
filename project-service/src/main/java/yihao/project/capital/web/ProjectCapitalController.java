package yihao.project.capital.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.capital.CapitalEntry;
import yihao.project.capital.KeepCapital;
import yihao.project.capital.Voucher;
import yihao.project.capital.web.CapitalViews.ProjectCapitalView;

/// The money of one project: for people, and fresh for reward-service at the joint review.
@RestController
class ProjectCapitalController {

    private final KeepCapital keepCapital;
    private final CapitalViews views;

    ProjectCapitalController(KeepCapital keepCapital, CapitalViews views) {
        this.keepCapital = keepCapital;
        this.views = views;
    }

    @PostMapping("/api/projects/{id}/capital")
    ResponseEntity<CapitalView> enter(@PathVariable String id, @Valid @RequestBody EntryRequest request, Act act) {
        var stored = keepCapital.enter(request.entry(id), act).orElseThrow(Refused::new);
        return Answers.created("/api/capital", stored, views.view(stored, act.actor()));
    }

    @GetMapping({"/api/projects/{id}/capital", "/internal/projects/{id}/capital"})
    ProjectCapitalView ofProject(@PathVariable String id, Actor actor) {
        var project = keepCapital.project(id, actor).orElseThrow(Refused::new);
        var sums = keepCapital.ofProject(id, actor).orElseThrow(Refused::new);
        return views.of(project, sums, actor);
    }

    record EntryRequest(
            @NotBlank String kind,
            @NotNull Money amount,
            @NotNull LocalDate valueDate,
            @Nullable @Size(max = 10) Map<String, LocalDate> days,
            @Nullable String fxRule,
            @NotNull @Valid VoucherRequest voucher,
            @Nullable @Size(max = 200) String payer,
            @Nullable @Size(max = 50) List<String> evidenceIds,
            @Nullable @Size(max = 1000) String note) {

        CapitalEntry entry(String projectId) {
            return new CapitalEntry(
                    projectId,
                    kind,
                    amount,
                    valueDate,
                    Objects.requireNonNullElse(days, Map.of()),
                    fxRule,
                    voucher.voucher(),
                    payer,
                    Objects.requireNonNullElse(evidenceIds, List.of()),
                    note);
        }
    }

    record VoucherRequest(
            @NotBlank String kind,
            @NotBlank @Size(max = 100) String number) {

        Voucher voucher() {
            return new Voucher(kind, number.strip());
        }
    }
}
