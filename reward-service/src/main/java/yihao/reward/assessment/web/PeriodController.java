package yihao.reward.assessment.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
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
import yihao.reward.assessment.AssessUnits;
import yihao.reward.assessment.AssessmentProblem;
import yihao.reward.assessment.Periods;

@RestController
@RequestMapping("/api/periods/{period}")
class PeriodController {

    private final AssessUnits assessUnits;
    private final Periods periods;

    PeriodController(AssessUnits assessUnits, Periods periods) {
        this.assessUnits = assessUnits;
        this.periods = periods;
    }

    record TargetRequest(
            @NotBlank @Size(max = 100) String unit,
            @NotBlank @Size(max = 60) String indicator,

            @NotNull @Pattern(regexp = "(?=.*[1-9])\\d{1,15}(\\.\\d{1,4})?")
            String value) {}

    record TargetsRequest(@NotNull @Size(max = 5000) List<@NotNull @Valid TargetRequest> items) {

        Map<String, Map<String, BigDecimal>> byUnit() {
            var targets = new HashMap<String, Map<String, BigDecimal>>();
            items.forEach(item -> targets.computeIfAbsent(item.unit(), _ -> new HashMap<>())
                    .put(item.indicator(), new BigDecimal(item.value())));
            return targets;
        }
    }

    record FreezeRequest(
            @Nullable @Size(max = 10) Set<String> withoutProducers,
            @Nullable @Size(max = 500) String reason) {}

    @GetMapping
    PeriodView one(@PathVariable String period, Actor actor) {
        return view(month(period), actor);
    }

    @PutMapping("/targets")
    ResponseEntity<PeriodView> setTargets(
            @PathVariable String period, @RequestBody @Valid TargetsRequest request, Act act) {
        var month = month(period);
        var set = assessUnits.setTargets(month, request.byUnit(), act).orElseThrow(Refused::new);
        return Answers.ok(set, view(month, act.actor()));
    }

    @PostMapping("/freeze")
    ResponseEntity<PeriodView> freeze(@PathVariable String period, @RequestBody @Valid FreezeRequest request, Act act) {
        var month = month(period);
        var without = requireNonNullElse(request.withoutProducers(), Set.<String>of());
        var frozen = assessUnits
                .freeze(month, without, act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(frozen, view(month, act.actor()));
    }

    private PeriodView view(YearMonth month, Actor actor) {
        var methods = assessUnits.inForce(month).toList();
        return PeriodView.of(
                month,
                periods.find(month.toString()),
                assessUnits.figures(month),
                assessUnits.closedBy(month),
                assessUnits.missingProducers(month),
                methods,
                actor);
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException _) {
            throw new Refused(Refusal.of(AssessmentProblem.PERIOD_INVALID, "period", text));
        }
    }
}
