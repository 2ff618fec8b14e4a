package yihao.reward.assessment.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.reward.assessment.AssessmentProblem;
import yihao.reward.assessment.FreezePeriod;
import yihao.reward.assessment.MethodsInForce;
import yihao.reward.assessment.Periods;
import yihao.reward.assessment.SetTargets;
import yihao.reward.assessment.Span;

/// Periods: `2026-09`, `2026-Q3`, `2026-H1`, `2026`.
@RestController
@RequestMapping("/api/periods/{period}")
class PeriodController {

    private final SetTargets setTargets;
    private final FreezePeriod freezePeriod;
    private final MethodsInForce methods;
    private final Periods periods;

    PeriodController(SetTargets setTargets, FreezePeriod freezePeriod, MethodsInForce methods, Periods periods) {
        this.setTargets = setTargets;
        this.freezePeriod = freezePeriod;
        this.methods = methods;
        this.periods = periods;
    }

    record TargetRequest(
            @NotBlank @Size(max = 100) String unit,
            @NotBlank @Size(max = 60) String indicator,

            @NotNull @Pattern(regexp = "(?=.*[1-9])\\d{1,15}(\\.\\d{1,4})?")
            String value) {}

    record TargetsRequest(@NotNull @Size(max = 50_000) List<@NotNull @Valid TargetRequest> items) {

        Map<String, Map<String, BigDecimal>> byUnit() {
            var targets = new HashMap<String, Map<String, BigDecimal>>();
            items.forEach(item -> targets.computeIfAbsent(item.unit(), _ -> new HashMap<>())
                    .put(item.indicator(), new BigDecimal(item.value())));
            return targets;
        }
    }

    record DecisionRequest(
            @NotNull Boolean confirmed,
            @Nullable @Size(max = 500) String reason) {}

    record FreezeRequest(
            @Nullable @Size(max = 10) Set<String> withoutProducers,
            @Nullable @Size(max = 500) String reason) {}

    @GetMapping
    PeriodView one(@PathVariable String period, Actor actor) {
        return view(span(period), actor);
    }

    @PutMapping("/targets")
    ResponseEntity<PeriodView> propose(
            @PathVariable String period, @RequestBody @Valid TargetsRequest request, Act act) {
        var span = span(period);
        var proposed = setTargets.propose(span, request.byUnit(), act).orElseThrow(Refused::new);
        return Answers.ok(proposed, view(span, act.actor()));
    }

    @PostMapping("/targets/decision")
    ResponseEntity<PeriodView> decide(
            @PathVariable String period, @RequestBody @Valid DecisionRequest request, Act act) {
        var span = span(period);
        var decided = setTargets
                .decide(span, request.confirmed(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(decided, view(span, act.actor()));
    }

    @PostMapping("/freeze")
    ResponseEntity<PeriodView> freeze(@PathVariable String period, @RequestBody @Valid FreezeRequest request, Act act) {
        var span = span(period);
        var without = requireNonNullElse(request.withoutProducers(), Set.<String>of());
        var frozen = freezePeriod
                .freeze(span, without, act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(frozen, view(span, act.actor()));
    }

    private PeriodView view(Span span, Actor actor) {
        return PeriodView.of(
                span,
                periods.find(span.name()),
                freezePeriod.figures(span),
                freezePeriod.closedBy(span),
                freezePeriod.missingProducers(span),
                methods.of(span).toList(),
                actor);
    }

    static Span span(String text) {
        return Span.read(text)
                .orElseThrow(() -> new Refused(Refusal.of(AssessmentProblem.PERIOD_INVALID, "period", text)));
    }
}
