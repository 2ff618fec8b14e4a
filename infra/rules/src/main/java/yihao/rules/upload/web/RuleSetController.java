package yihao.rules.upload.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.rules.Writing;
import yihao.rules.upload.RuleBooks;
import yihao.rules.upload.RuleUpload;
import yihao.rules.upload.RuleUploadProblem;
import yihao.rules.upload.RuleUploads;
import yihao.rules.upload.UploadRules;
import yihao.rules.upload.web.RuleViews.KindView;
import yihao.rules.upload.web.RuleViews.UploadView;
import yihao.rules.upload.web.RuleViews.VersionView;

/// The rule data of a service: what is in force, as it is written, and new versions of it. Days are days in China.
@RestController
@RequestMapping(RuleSetController.PATH)
public final class RuleSetController {

    static final String PATH = "/api/services/${yihao.service}/rule-sets";

    private final UploadRules uploadRules;
    private final RuleBooks books;
    private final RuleUploads uploads;
    private final String path;

    public RuleSetController(UploadRules uploadRules, RuleBooks books, RuleUploads uploads, String path) {
        this.uploadRules = uploadRules;
        this.books = books;
        this.uploads = uploads;
        this.path = path;
    }

    public static String pathOf(String service) {
        return "/api/services/" + service + "/rule-sets";
    }

    /// @param mayPropose whether this caller may write a new version
    record KindsView(List<KindView> items, boolean mayPropose) {}

    record UploadsView(List<UploadView> items) {}

    record CheckRequest(@NotBlank @Size(max = 200_000) String text) {}

    record ProposalRequest(
            @NotBlank @Size(max = 200_000) String text,
            @NotBlank @Size(max = 2000) String reason) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    record TextView(String kind, String reference, String text) {}

    /// Every kind of rule with its versions, the latest begun first.
    @GetMapping
    KindsView kinds(Actor actor) {
        return new KindsView(
                books.kinds().stream().map(kind -> RuleViews.kind(kind, books)).toList(),
                uploadRules.mayPropose(actor));
    }

    /// What waits for its second person.
    @GetMapping("/proposals")
    UploadsView proposals(Actor actor) {
        return new UploadsView(uploadRules.proposed(actor).stream()
                .map(one -> view(one, actor))
                .toList());
    }

    /// JSON Schema of the `rules` of a document of this kind.
    @GetMapping("/{kind}/schema")
    JsonNode schema(@PathVariable String kind, Actor actor) {
        return JsonMapper.shared().readTree(writing(kind).schema());
    }

    /// A version as it is written: to read, or to begin the next one from.
    @GetMapping("/{kind}/{reference}/text")
    TextView text(@PathVariable String kind, @PathVariable String reference, Actor actor) {
        var shipped = writing(kind).texts().get(reference);
        return new TextView(
                kind,
                reference,
                shipped == null ? find(kind, reference, actor).state().text() : shipped);
    }

    @GetMapping("/{kind}/{reference}")
    ResponseEntity<UploadView> one(@PathVariable String kind, @PathVariable String reference, Actor actor) {
        var found = find(kind, reference, actor);
        return Answers.ok(found, view(found, actor));
    }

    /// What a document would become; nothing is kept.
    @PostMapping("/{kind}/check")
    VersionView check(@PathVariable String kind, @Valid @RequestBody CheckRequest request, Actor actor) {
        return RuleViews.version(uploadRules.check(kind, request.text(), actor).orElseThrow(Refused::new), false);
    }

    @PostMapping("/{kind}")
    ResponseEntity<UploadView> propose(
            @PathVariable String kind, @Valid @RequestBody ProposalRequest request, Act act) {
        var proposed = uploadRules
                .propose(kind, request.text(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.created(path, proposed, view(proposed, act.actor()));
    }

    @PostMapping("/{kind}/{reference}/activation")
    ResponseEntity<UploadView> putInForce(@PathVariable String kind, @PathVariable String reference, Act act) {
        return answer(uploadRules.putInForce(kind, reference, act), act);
    }

    @PostMapping("/{kind}/{reference}/refusal")
    ResponseEntity<UploadView> decline(
            @PathVariable String kind,
            @PathVariable String reference,
            @NotNull @Valid @RequestBody ReasonRequest request,
            Act act) {
        return answer(uploadRules.decline(kind, reference, act.because(request.reason())), act);
    }

    private ResponseEntity<UploadView> answer(Outcome<Versioned<RuleUpload>> outcome, Act act) {
        var upload = outcome.orElseThrow(Refused::new);
        return Answers.ok(upload, view(upload, act.actor()));
    }

    private UploadView view(Versioned<RuleUpload> upload, Actor actor) {
        return RuleViews.upload(upload, uploadRules.actions(upload.state(), actor));
    }

    private Versioned<RuleUpload> find(String kind, String reference, Actor actor) {
        return uploads.find(RuleUpload.idOf(kind, reference))
                .filter(found -> uploadRules.sees(found.state(), actor))
                .orElseThrow(() -> new Refused(Refusal.of(RuleUploadProblem.VERSION_UNKNOWN, "reference", reference)));
    }

    private Writing<?> writing(String kind) {
        return books.writing(kind)
                .orElseThrow(() -> new Refused(Refusal.of(RuleUploadProblem.KIND_UNKNOWN, "kind", kind)));
    }
}
