package yihao.reward.bulletin.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.bulletin.Bulletin;
import yihao.reward.bulletin.Bulletin.Status;
import yihao.reward.bulletin.BulletinDocuments;
import yihao.reward.bulletin.BulletinProblem;
import yihao.reward.bulletin.BulletinRules;
import yihao.reward.bulletin.Bulletins;
import yihao.reward.bulletin.Form;
import yihao.reward.bulletin.IssueBulletin;
import yihao.reward.bulletin.WriteBulletin;
import yihao.rules.RuleBook;

/// Bulletins as pages and as documents.
@RestController
@RequestMapping("/api/bulletins")
class BulletinController {

    private final Bulletins bulletins;
    private final WriteBulletin write;
    private final IssueBulletin issue;
    private final BulletinViews views;
    private final BulletinDocuments documents;
    private final RuleBook<BulletinRules> book;
    private final Clock clock;

    BulletinController(
            Bulletins bulletins,
            WriteBulletin write,
            IssueBulletin issue,
            BulletinViews views,
            BulletinDocuments documents,
            RuleBook<BulletinRules> bulletinRules,
            Clock clock) {
        this.bulletins = bulletins;
        this.write = write;
        this.issue = issue;
        this.views = views;
        this.documents = documents;
        this.book = bulletinRules;
        this.clock = clock;
    }

    record DraftRequest(
            @NotBlank @Size(max = 100) String rankingId,
            @NotBlank @Size(max = 50) String kind) {}

    record NoteRequest(@Nullable @Size(max = 2000) String reason) {}

    record ReviewRequest(
            @NotNull Boolean agrees,
            @Nullable @Size(max = 2000) String reason) {}

    record CorrectionItem(
            @NotBlank @Size(max = 200) String what,
            @NotBlank @Size(max = 500) String was,
            @NotBlank @Size(max = 500) String becomes) {}

    record CorrectionRequest(
            @NotEmpty @Size(max = 100) List<@Valid CorrectionItem> items,
            @NotBlank @Size(max = 2000) String reason) {}

    /// @param actions `draft`, for whoever may
    record RulesView(String version, List<BulletinRules.Kind> kinds, List<String> actions) {}

    @GetMapping("/rules")
    RulesView rules(Actor actor) {
        var set = book.inForce(CityTime.day(clock.instant())).orElseThrow();
        var may = actor.has(set.rules().write().toArray(Function[]::new));
        return new RulesView(set.reference(), set.rules().kinds(), may ? List.of("draft") : List.of());
    }

    @GetMapping
    Page<BulletinView> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var found = bulletins.list(status, actor, Page.limit(limit));
        return Page.of(found.stream().map(one -> views.of(one, actor)).toList(), null, found.size());
    }

    @PostMapping
    ResponseEntity<BulletinView> draft(@RequestBody @Valid DraftRequest request, Act act) {
        var drafted = write.draft(request.rankingId(), request.kind(), act).orElseThrow(Refused::new);
        return Answers.created("/api/bulletins", drafted, views.of(drafted, act.actor()));
    }

    @GetMapping("/{id}")
    ResponseEntity<BulletinView> one(@PathVariable String id, Actor actor) {
        var found = seen(id, actor);
        return Answers.ok(found, views.of(found, actor));
    }

    @PostMapping("/{id}/revision")
    ResponseEntity<BulletinView> revise(@PathVariable String id, @RequestBody @Valid NoteRequest request, Act act) {
        return answer(write.revise(id, act.because(request.reason())), act.actor());
    }

    @PostMapping("/{id}/review")
    ResponseEntity<BulletinView> review(@PathVariable String id, @RequestBody @Valid ReviewRequest request, Act act) {
        var because = act.because(request.reason());
        return answer(request.agrees() ? issue.review(id, because) : issue.sendBack(id, because), act.actor());
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<BulletinView> withdraw(@PathVariable String id, @RequestBody @Valid NoteRequest request, Act act) {
        return answer(issue.withdraw(id, act.because(request.reason())), act.actor());
    }

    @PostMapping("/{id}/issue")
    ResponseEntity<BulletinView> issue(@PathVariable String id, @RequestBody @Valid NoteRequest request, Act act) {
        return answer(issue.issue(id, act.because(request.reason())), act.actor());
    }

    @PostMapping("/{id}/corrections")
    ResponseEntity<BulletinView> correct(
            @PathVariable String id, @RequestBody @Valid CorrectionRequest request, Act act) {
        var items = request.items().stream()
                .map(item -> new WriteBulletin.Correction(item.what(), item.was(), item.becomes()))
                .toList();
        var drafted = write.correct(id, items, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.created("/api/bulletins", drafted, views.of(drafted, act.actor()));
    }

    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> docx(@PathVariable String id, Actor actor) {
        return attachment(seen(id, actor).state(), Form.DOCX);
    }

    @GetMapping("/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, Actor actor) {
        return attachment(seen(id, actor).state(), Form.PDF);
    }

    private ResponseEntity<byte[]> attachment(Bulletin bulletin, Form form) {
        var attachment = ContentDisposition.attachment()
                .filename(form.nameOf(bulletin), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(form.contentType()))
                .body(documents.of(bulletin, form).orElseThrow(Refused::new));
    }

    private Versioned<Bulletin> seen(String id, Actor actor) {
        return bulletins
                .visible(id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(BulletinProblem.BULLETIN_UNKNOWN, "id", id)));
    }

    private ResponseEntity<BulletinView> answer(Outcome<Versioned<Bulletin>> outcome, Actor actor) {
        var one = outcome.orElseThrow(Refused::new);
        return Answers.ok(one, views.of(one, actor));
    }
}
