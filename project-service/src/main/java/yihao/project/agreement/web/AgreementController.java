package yihao.project.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.agreement.Agreement;
import yihao.project.agreement.AgreementRuleBook;
import yihao.project.agreement.AgreementRules;
import yihao.project.agreement.Agreements;
import yihao.project.agreement.Draft;
import yihao.project.agreement.KeepAgreement;
import yihao.project.agreement.OpenAgreement;
import yihao.project.agreement.Review.Verdict;
import yihao.project.agreement.Watch;
import yihao.project.agreement.web.AgreementViews.AgreementView;

/// P1: investment agreements of projects. Days are days in China.
@RestController
class AgreementController {

    static final String PATH = "/api/agreements";

    private final OpenAgreement open;
    private final KeepAgreement keep;
    private final Agreements agreements;
    private final AgreementViews views;
    private final AgreementRuleBook book;
    private final Clock clock;

    AgreementController(
            OpenAgreement open,
            KeepAgreement keep,
            Agreements agreements,
            AgreementViews views,
            AgreementRuleBook book,
            Clock clock) {
        this.open = open;
        this.keep = keep;
        this.agreements = agreements;
        this.views = views;
        this.book = book;
        this.clock = clock;
    }

    record OpenedRequest(
            @NotBlank @Size(max = 200) String title,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> investors,
            @NotBlank @Size(max = 20_000) String text,
            @NotNull Boolean caseByCase,
            @NotNull Money amount) {}

    /// @param reason what is new, and why
    record DraftRequest(
            @NotBlank @Size(max = 20_000) String text,
            @NotNull Boolean caseByCase,
            @NotNull Money amount,
            @Nullable @Size(max = 2000) String reason) {}

    record ReviewRequest(
            @NotBlank @Size(max = 50) String kind,
            @NotNull Verdict verdict,
            @NotNull LocalDate day,
            @Nullable @Size(max = 2000) String reason) {}

    record DayRequest(@NotNull LocalDate day) {}

    record ReasonRequest(@Nullable @Size(max = 2000) String reason) {}

    /// @param current none where there is none, or it has ended
    record OfProjectView(@Nullable AgreementView current, List<AgreementView> ended, List<String> actions) {}

    record RulesView(
            String version,
            List<AgreementRules.ReviewKind> reviews,
            List<AgreementRules.CommitmentKind> kinds,
            AgreementRules.RateRule rate) {}

    @PostMapping("/api/projects/{id}/agreement")
    ResponseEntity<AgreementView> open(@PathVariable String id, @Valid @RequestBody OpenedRequest request, Act act) {
        var content = new Draft.Content(request.text(), request.caseByCase(), request.amount());
        var names = request.investors().stream().map(String::strip).distinct().toList();
        var made = open.open(id, request.title().strip(), names, content, act).orElseThrow(Refused::new);
        return Answers.created(PATH, made, views.of(made, act));
    }

    @GetMapping("/api/projects/{id}/agreement")
    OfProjectView ofProject(@PathVariable String id, Act act) {
        var all = open.ofProject(id, act.actor()).orElseThrow(Refused::new).stream()
                .map(one -> views.of(one, act))
                .toList();
        return new OfProjectView(
                all.stream()
                        .filter(one -> one.status() != Watch.Status.ENDED)
                        .findFirst()
                        .orElse(null),
                all.stream().filter(one -> one.status() == Watch.Status.ENDED).toList(),
                open.mayOpen(id, act) ? List.of("open") : List.of());
    }

    /// @param overdue only those with something overdue, of either side
    @GetMapping(PATH)
    Page<AgreementViews.AgreementRow> list(
            @RequestParam(required = false) Watch.@Nullable Status status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Act act) {
        var today = CityTime.day(act.at());
        var filter = new Agreements.Filter(status, unit, Boolean.TRUE.equals(overdue) ? today : null, after);
        var most = Page.limit(limit);
        var found = agreements.list(filter, act.actor(), most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> views.row(one, today)).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                agreements.count(filter, act.actor(), Page.COUNTED));
    }

    @GetMapping("/api/agreement-rules")
    RulesView rules() {
        var set = book.on(CityTime.day(clock.instant()));
        return new RulesView(
                set.reference(),
                set.rules().reviews(),
                set.rules().kinds(),
                set.rules().rate());
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<AgreementView> one(@PathVariable String id, Act act) {
        return answer(keep.find(id, act.actor()), act);
    }

    @PostMapping(PATH + "/{id}/drafts")
    ResponseEntity<AgreementView> draft(@PathVariable String id, @Valid @RequestBody DraftRequest request, Act act) {
        var content = new Draft.Content(request.text(), request.caseByCase(), request.amount());
        return answer(keep.draft(id, content, act.because(request.reason())), act);
    }

    @PostMapping(PATH + "/{id}/reviews")
    ResponseEntity<AgreementView> review(@PathVariable String id, @Valid @RequestBody ReviewRequest request, Act act) {
        var because = act.because(request.reason());
        return answer(keep.review(id, request.kind(), request.verdict(), request.day(), because), act);
    }

    @PostMapping(PATH + "/{id}/signature")
    ResponseEntity<AgreementView> sign(@PathVariable String id, @Valid @RequestBody DayRequest request, Act act) {
        return answer(keep.sign(id, request.day(), act), act);
    }

    @PostMapping(PATH + "/{id}/end")
    ResponseEntity<AgreementView> end(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(keep.end(id, act.because(request.reason())), act);
    }

    private ResponseEntity<AgreementView> answer(Outcome<Versioned<Agreement>> outcome, Act act) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act));
    }
}
