package yihao.reward.assessment.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.assessment.EnterFigures;
import yihao.reward.assessment.FigureEntries;
import yihao.reward.assessment.FigureEntry;

/// Figures entered by hand, with proof.
@RestController
@RequestMapping("/api/figure-entries")
class EntryController {

    private final EnterFigures enterFigures;
    private final FigureEntries entries;

    EntryController(EnterFigures enterFigures, FigureEntries entries) {
        this.enterFigures = enterFigures;
        this.entries = entries;
    }

    record EntryRequest(
            @NotBlank @Size(max = 100) String unit,

            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}")
            String entry,

            @NotBlank @Size(max = 7) String period,

            @NotNull @Pattern(regexp = "-?\\d{1,18}(\\.\\d{1,6})?")
            String value,

            @Nullable @Size(max = 20) Set<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}") String> marks,
            @NotBlank @Size(max = 2000) String words,
            @NotBlank @Size(max = 200) String document,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @Nullable @Size(max = 100) String corrects) {

        EnterFigures.Written written() {
            return new EnterFigures.Written(
                    unit,
                    entry,
                    PeriodController.span(period),
                    new BigDecimal(value),
                    requireNonNullElse(marks, Set.of()),
                    words,
                    document,
                    sha256,
                    corrects);
        }
    }

    record DecisionRequest(
            @NotNull Boolean confirmed,
            @Nullable @Size(max = 500) String reason) {}

    record EntryView(
            String id,
            String unit,
            String entry,
            String period,
            String value,
            List<String> marks,
            String words,
            String document,
            @Nullable String sha256,
            FigureEntry.Status status,
            String enteredBy,
            Instant enteredAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Nullable String corrects,
            List<String> actions,
            long version) {

        static EntryView of(Versioned<FigureEntry> stored, Actor actor) {
            var one = stored.state();
            return new EntryView(
                    stored.id(),
                    one.unit(),
                    one.entry(),
                    one.period().name(),
                    one.value().toPlainString(),
                    List.copyOf(one.marks()),
                    one.words(),
                    one.document(),
                    one.sha256(),
                    one.status(),
                    one.enteredBy(),
                    one.enteredAt(),
                    one.decidedBy(),
                    one.decidedAt(),
                    one.reason(),
                    one.corrects(),
                    one.actionsFor(actor),
                    stored.version());
        }
    }

    @PostMapping
    ResponseEntity<EntryView> enter(@RequestBody @Valid EntryRequest request, Act act) {
        var entered = enterFigures.enter(request.written(), act).orElseThrow(Refused::new);
        return Answers.created("/api/figure-entries", entered, EntryView.of(entered, act.actor()));
    }

    @GetMapping
    Page<EntryView> list(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) FigureEntry.@Nullable Status status,
            Actor actor) {
        var span = period == null ? null : PeriodController.span(period);
        var all = entries.list(span, unit, status, actor, Page.MOST).stream()
                .map(one -> EntryView.of(one, actor))
                .toList();
        return Page.of(all, null, all.size());
    }

    @GetMapping("/{id}")
    ResponseEntity<EntryView> one(@PathVariable String id, Actor actor) {
        var entry = enterFigures.find(id, actor).orElseThrow(Refused::new);
        return Answers.ok(entry, EntryView.of(entry, actor));
    }

    @PostMapping("/{id}/decision")
    ResponseEntity<EntryView> decide(@PathVariable String id, @RequestBody @Valid DecisionRequest request, Act act) {
        var decided = enterFigures
                .decide(id, request.confirmed(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(decided, EntryView.of(decided, act.actor()));
    }
}
