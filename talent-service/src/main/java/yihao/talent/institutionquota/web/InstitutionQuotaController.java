package yihao.talent.institutionquota.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.talent.institution.Milestone;
import yihao.talent.institutionquota.InstitutionQuota;
import yihao.talent.institutionquota.InstitutionQuota.Proposal;
import yihao.talent.institutionquota.KeepInstitutionQuotas;
import yihao.talent.institutionquota.ReckonInstitutions;
import yihao.talent.institutionquota.ReckonInstitutions.By;
import yihao.talent.institutionquota.ReckonInstitutions.Standing;

/// T1: what each unit owes in a year, and how far it is.
@RestController
class InstitutionQuotaController {

    private static final String PATH = "/api/institution-quotas";

    private final KeepInstitutionQuotas keep;
    private final ReckonInstitutions reckon;
    private final Clock clock;

    InstitutionQuotaController(KeepInstitutionQuotas keep, ReckonInstitutions reckon, Clock clock) {
        this.keep = keep;
        this.reckon = reckon;
        this.clock = clock;
    }

    record QuotaRequest(
            @NotBlank @Size(max = 100) String unit,
            @NotBlank @Size(max = 100) String kind,
            @NotNull @Min(2000) @Max(2100) Integer year,
            @Nullable @PositiveOrZero @Max(10_000) Integer contacted,
            @Nullable @PositiveOrZero @Max(10_000) Integer signed,
            @Nullable @PositiveOrZero @Max(10_000) Integer landed,
            @Nullable @Size(max = 500) String reason) {

        Map<Milestone, Integer> owed() {
            var owed = new EnumMap<Milestone, Integer>(Milestone.class);
            put(owed, Milestone.CONTACTED, contacted);
            put(owed, Milestone.SIGNED, signed);
            put(owed, Milestone.LANDED, landed);
            return owed;
        }

        private static void put(Map<Milestone, Integer> owed, Milestone milestone, @Nullable Integer number) {
            if (number != null) {
                owed.put(milestone, number);
            }
        }
    }

    record DecisionRequest(
            @NotNull Boolean approved,
            @Nullable @Size(max = 500) String reason) {}

    /// @param actions what this caller may do now
    record QuotaView(
            String id,
            long version,
            String unit,
            String kind,
            int year,
            Map<Milestone, Integer> owed,
            @Nullable Proposal proposed,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt,
            Map<Milestone, ProgressView> progress,
            List<String> actions) {}

    /// @param actions what this caller may do before any quota is chosen
    record QuotasView(List<QuotaView> items, List<String> actions) {}

    @GetMapping(PATH)
    QuotasView list(@RequestParam int year, Actor actor) {
        var now = clock.instant();
        var items = reckon.quotas(year, actor, now).stream()
                .map(standing -> view(standing, actor))
                .toList();
        return new QuotasView(items, keep.mayPropose(actor, now) ? List.of("propose") : List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<QuotaView> propose(@Valid @RequestBody QuotaRequest request, Act act) {
        var proposed = keep.propose(
                        request.unit(), request.kind(), request.year(), request.owed(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.created(PATH, proposed, view(new Standing(proposed, Map.of()), act.actor()));
    }

    @PostMapping(PATH + "/{id}/decision")
    ResponseEntity<QuotaView> decide(@PathVariable String id, @Valid @RequestBody DecisionRequest request, Act act) {
        var because = act.because(request.reason());
        var decided =
                (request.approved() ? keep.confirm(id, because) : keep.decline(id, because)).orElseThrow(Refused::new);
        return Answers.ok(decided, view(new Standing(decided, Map.of()), act.actor()));
    }

    @GetMapping("/api/institution-figures")
    FiguresView figures(@RequestParam int year, @RequestParam By by, Actor actor) {
        return FiguresView.of(reckon.figures(year, by, actor, clock.instant()));
    }

    private QuotaView view(Standing standing, Actor actor) {
        Versioned<InstitutionQuota> stored = standing.quota();
        var quota = stored.state();
        return new QuotaView(
                stored.id(),
                stored.version(),
                quota.unit(),
                quota.kind(),
                quota.year(),
                quota.owed(),
                quota.proposed(),
                quota.confirmedBy(),
                quota.confirmedAt(),
                ProgressView.of(standing.progress()),
                actions(quota, actor));
    }

    private List<String> actions(InstitutionQuota quota, Actor actor) {
        var proposed = quota.proposed();
        return proposed != null && keep.mayConfirm(actor, clock.instant()) && !actor.is(proposed.by())
                ? List.of("decide")
                : List.of();
    }
}
