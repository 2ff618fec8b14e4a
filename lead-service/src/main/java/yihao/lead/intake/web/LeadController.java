package yihao.lead.intake.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.trail.Trail;
import yihao.lead.LeadSight;
import yihao.lead.LeadStatus;
import yihao.lead.LeadView;
import yihao.lead.LeadViews;
import yihao.lead.Leads;
import yihao.lead.LetterUse;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.intake.LeadRegister;
import yihao.lead.intake.LeadRegister.LeadFilter;
import yihao.lead.intake.ReportLead;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/leads")
class LeadController {

    private final ReportLead reportLead;
    private final LetterUse letterUse;
    private final Leads leads;
    private final LeadRegister register;
    private final LeadSight sight;
    private final LeadViews views;
    private final ReportAnswers answers;
    private final Trail trail;
    private final FindEnterprise findEnterprise;
    private final Vault vault;
    private final Clock clock;

    LeadController(
            ReportLead reportLead,
            LetterUse letterUse,
            Leads leads,
            LeadRegister register,
            LeadSight sight,
            LeadViews views,
            ReportAnswers answers,
            Trail trail,
            FindEnterprise findEnterprise,
            Vault vault,
            Clock clock) {
        this.reportLead = reportLead;
        this.letterUse = letterUse;
        this.leads = leads;
        this.register = register;
        this.sight = sight;
        this.views = views;
        this.answers = answers;
        this.trail = trail;
        this.findEnterprise = findEnterprise;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param warnings similar names, already open as a question to the bureau
    record ReportedView(
            @com.fasterxml.jackson.annotation.JsonUnwrapped LeadView lead, List<ReportAnswers.Warning> warnings) {}

    /// @param letter id of the letter that it is made of
    @PostMapping
    ResponseEntity<ReportedView> report(
            @Valid @RequestBody LeadRequest request,
            @RequestParam(required = false) @Nullable String letter,
            Act act,
            Locale locale) {
        var reported = (letter == null
                        ? reportLead.report(request.typed(vault), act)
                        : letterUse.once(
                                letter,
                                LetterUse.Kind.LEAD,
                                act,
                                id -> reportLead.report(id, request.typed(vault), act)))
                .orElseThrow(Refused::new);
        var view = views.of(reported.lead(), act.actor(), CityTime.day(act.at()));
        var warnings = answers.warnings(reported.similar(), act.actor(), locale);
        return Answers.created("/api/leads", reported.lead(), new ReportedView(view, warnings));
    }

    @GetMapping
    Page<LeadView> list(
            @RequestParam(required = false) @Nullable LeadStatus status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean valuable,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new LeadFilter(status, unit, valuable, q, entriesOf(enterprise, actor));
        var most = Page.limit(limit);
        var found = register.list(actor, filter, after, most);
        var next = found.size() < most ? null : found.getLast().state().number();
        var rows = found.stream().map(lead -> views.of(lead, actor, today())).toList();
        return Page.of(rows, next, register.count(actor, filter, Page.COUNTED));
    }

    /// A lead names the entry it was reported with; it belongs to the firm that this entry means today.
    private @Nullable List<String> entriesOf(@Nullable String enterprise, Actor actor) {
        return enterprise == null
                ? null
                : findEnterprise.of(enterprise, actor).map(Canonical::ids).orElse(List.of());
    }

    @GetMapping("/{id}")
    ResponseEntity<LeadView> one(@PathVariable String id, Actor actor) {
        var lead = leads.find(id)
                .filter(found -> sight.sees(actor, found.state()))
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        var steps = sight.seesClearly(actor, lead.state()) ? trail.steps("leads", id) : List.<Trail.Step>of();
        return Answers.ok(lead, views.of(lead, actor, today(), steps));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
