package yihao.project.capital.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
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
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalRules;
import yihao.project.capital.Capitals;
import yihao.project.capital.KeepCapital;
import yihao.project.capital.web.ProjectCapitalController.VoucherRequest;

/// The sums of all projects: what waits for verification, and the rules they are taken by.
@RestController
class CapitalController {

    private final Capitals capitals;
    private final KeepCapital keepCapital;
    private final CapitalViews views;

    CapitalController(Capitals capitals, KeepCapital keepCapital, CapitalViews views) {
        this.capitals = capitals;
        this.keepCapital = keepCapital;
        this.views = views;
    }

    @GetMapping("/api/capital")
    Page<CapitalView> list(
            @RequestParam Capital.@Nullable Status status,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth until,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var filter = new Capitals.Filter(status, unit, kind, from, until, after);
        var most = Page.limit(limit);
        var found = capitals.list(filter, actor, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(sum -> views.view(sum, actor)).toList(),
                found.size() > most ? page.getLast().id() : null,
                capitals.count(filter, actor, Page.COUNTED));
    }

    @GetMapping("/api/capital-rules")
    RulesView rules() {
        var set = views.rules();
        var rules = set.rules();
        return new RulesView(set.reference(), set.source(), rules.kinds(), rules.vouchers(), rules.fxRules());
    }

    record RulesView(
            String version,
            String source,
            List<CapitalRules.KindRule> kinds,
            List<CapitalRules.VoucherRule> vouchers,
            List<CapitalRules.FxRule> fxRules) {}

    @GetMapping("/api/capital/{id}")
    ResponseEntity<CapitalView> one(@PathVariable String id, Actor actor) {
        return answer(keepCapital.find(id, actor).orElseThrow(Refused::new), actor);
    }

    @PostMapping("/api/capital/{id}/verification")
    ResponseEntity<CapitalView> verify(
            @PathVariable String id, @Valid @RequestBody VerificationRequest request, Act act) {
        var shown = request.voucher() == null ? null : request.voucher().voucher();
        return answer(
                keepCapital.verify(id, shown, act.because(request.note())).orElseThrow(Refused::new), act.actor());
    }

    @PostMapping("/api/capital/{id}/revocation")
    ResponseEntity<CapitalView> revoke(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(keepCapital.revoke(id, act.because(request.reason())).orElseThrow(Refused::new), act.actor());
    }

    private ResponseEntity<CapitalView> answer(Versioned<Capital> stored, Actor actor) {
        return Answers.ok(stored, views.view(stored, actor));
    }

    /// @param voucher asked for where the sum names none
    record VerificationRequest(
            @Nullable @Size(max = 1000) String note,
            @Nullable @Valid VoucherRequest voucher) {}

    record ReasonRequest(@Nullable @Size(max = 1000) String reason) {}
}
