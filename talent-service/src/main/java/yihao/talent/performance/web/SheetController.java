package yihao.talent.performance.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.performance.DecideSheet;
import yihao.talent.performance.PrepareSheet;
import yihao.talent.performance.Sheet;

@RestController
@RequestMapping("/api/performance-sheets")
class SheetController {

    private final PrepareSheet prepare;
    private final DecideSheet decide;
    private final Listing<Sheet> sheets;
    private final SheetViews views;
    private final Ids ids;

    SheetController(PrepareSheet prepare, DecideSheet decide, Listing<Sheet> sheets, SheetViews views, Ids ids) {
        this.prepare = prepare;
        this.decide = decide;
        this.sheets = sheets;
        this.views = views;
        this.ids = ids;
    }

    record SheetRequest(
            @Nullable @Size(max = 100) String unit,
            @NotBlank @Size(max = 7) String period,
            @NotBlank @Size(max = 100) String method) {}

    /// @param of the component or the deduction
    record EntryRequest(
            @NotBlank @Size(max = 100) String appointment,
            @NotBlank @Size(max = 100) String of,
            @NotNull BigDecimal value,
            @NotBlank @Size(max = 500) String reason) {}

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    /// A sheet in a list: no person and no amount.
    record SheetRow(String id, String number, String unit, String period, Sheet.Status status, List<String> actions) {}

    record RecomputedView(boolean same, String digest) {}

    @PostMapping
    ResponseEntity<SheetView> prepare(@Valid @RequestBody SheetRequest request, Act act, Locale locale) {
        var unit = Objects.requireNonNullElse(request.unit(), act.actor().unit());
        var prepared = prepare.prepare(ids.next(), unit, request.period(), request.method(), act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/performance-sheets", prepared, views.of(prepared, act.actor(), locale));
    }

    @GetMapping
    Page<SheetRow> list(
            @RequestParam Sheet.@Nullable Status status,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String period,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var equal = new HashMap<String, String>();
        if (status != null) {
            equal.put("status", status.name());
        }
        if (unit != null) {
            equal.put("unit", unit);
        }
        if (period != null) {
            equal.put("period", period);
        }
        var listed = sheets.list(new Wanted(equal, after, Page.limit(limit)), actor);
        var rows = listed.items().stream()
                .map(sheet -> row(views.of(sheet, actor, locale)))
                .toList();
        return Page.of(rows, listed.next(), listed.counted());
    }

    private static SheetRow row(SheetView sheet) {
        return new SheetRow(sheet.id(), sheet.number(), sheet.unit(), sheet.period(), sheet.status(), sheet.actions());
    }

    @GetMapping("/{id}")
    ResponseEntity<SheetView> get(@PathVariable String id, Actor actor, Locale locale) {
        var sheet = visible(id, actor);
        return Answers.ok(sheet, views.of(sheet, actor, locale));
    }

    @PostMapping("/{id}/recount")
    ResponseEntity<SheetView> recount(@PathVariable String id, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(prepare.recount(id, act), act, locale);
    }

    @PutMapping("/{id}/entries")
    ResponseEntity<SheetView> enter(
            @PathVariable String id, @Valid @RequestBody EntryRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        var because = act.because(request.reason());
        return answer(prepare.enter(id, request.appointment(), request.of(), request.value(), because), act, locale);
    }

    @PostMapping("/{id}/check")
    ResponseEntity<SheetView> check(@PathVariable String id, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(prepare.check(id, act), act, locale);
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<SheetView> approve(@PathVariable String id, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(decide.approve(id, act), act, locale);
    }

    @PostMapping("/{id}/return")
    ResponseEntity<SheetView> sendBack(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(decide.sendBack(id, request.reason(), act), act, locale);
    }

    /// Whether a locked sheet comes out the same from what was frozen.
    @GetMapping("/{id}/recomputation")
    RecomputedView again(@PathVariable String id, Actor actor) {
        var sheet = visible(id, actor).state();
        var digest = decide.again(sheet);
        return new RecomputedView(digest.equals(sheet.digest()), digest);
    }

    private ResponseEntity<SheetView> answer(Outcome<Versioned<Sheet>> outcome, Act act, Locale locale) {
        var sheet = outcome.orElseThrow(Refused::new);
        return Answers.ok(sheet, views.of(sheet, act.actor(), locale));
    }

    private Versioned<Sheet> visible(String id, Actor actor) {
        return sheets.visible(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
