package yihao.talent.unmasking.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.talent.PersonalField;
import yihao.talent.talent.Talent;
import yihao.talent.unmasking.Unmask;
import yihao.talent.unmasking.Unmasking;
import yihao.talent.unmasking.UnmaskingRefusal;
import yihao.talent.unmasking.Unmaskings;

/// Rule TU-01 over HTTP. No store on the way keeps the answer; the same request sent again shows nothing.
@RestController
class UnmaskingController {

    private final Unmask unmask;
    private final Unmaskings unmaskings;
    private final Listing<Talent> talents;
    private final Texts texts;
    private final Ids ids;

    UnmaskingController(Unmask unmask, Unmaskings unmaskings, Listing<Talent> talents, Texts texts, Ids ids) {
        this.unmask = unmask;
        this.unmaskings = unmaskings;
        this.talents = talents;
        this.texts = texts;
        this.ids = ids;
    }

    record UnmaskingRequest(
            @NotEmpty Set<PersonalField> fields,
            @NotBlank @Size(max = 500) String reason) {}

    /// Nothing personal, should it ever be printed.
    record ShownView(String number, Map<PersonalField, String> values) {
        @Override
        public String toString() {
            return "ShownView[" + number + "]";
        }
    }

    record UnmaskingView(
            String id,
            String number,
            String talentId,
            String talentNumber,
            List<PersonalField> fields,
            String reason,
            String by,
            String unit,
            Instant at) {}

    @PostMapping("/api/talents/{id}/unmasking")
    ResponseEntity<ShownView> unmask(
            @PathVariable String id, @Valid @RequestBody UnmaskingRequest request, Act act, Locale locale) {
        if (talents.visible(id, act.actor()).isEmpty()) {
            throw new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
        }
        var shown = unmask.unmask(
                        ids.next(), id, request.fields(), told(request.fields(), locale), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ShownView(shown.unmasking().state().number(), shown.values()));
    }

    /// The register, for auditors and the security side; of one talent for the talent office, too.
    @GetMapping("/api/talent-unmaskings")
    Page<UnmaskingView> list(
            @RequestParam @Nullable String talentId,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var reads = actor.has(Function.AUDITOR, Function.AUDIT_ADMINISTRATOR, Function.SECURITY_ADMINISTRATOR);
        if (!reads && !(talentId != null && actor.has(Function.TALENT_OFFICE))) {
            throw new Refused(Refusal.of(UnmaskingRefusal.REGISTER_NOT_YOURS));
        }
        int most = Page.limit(limit);
        var rows = unmaskings.latest(talentId, after, most + 1);
        var items = rows.subList(0, Math.min(most, rows.size()));
        var next = rows.size() > most ? items.getLast().state().number() : null;
        return Page.of(
                items.stream().map(UnmaskingController::view).toList(), next, unmaskings.count(talentId, Page.COUNTED));
    }

    private String told(Set<PersonalField> fields, Locale locale) {
        return fields.stream()
                .sorted()
                .map(field -> texts.get("talent.unmasking-field." + field.name(), Map.of(), locale))
                .collect(Collectors.joining("、", "[", "]"));
    }

    private static UnmaskingView view(Versioned<Unmasking> stored) {
        var done = stored.state();
        return new UnmaskingView(
                stored.id(),
                done.number(),
                done.talentId(),
                done.talentNumber(),
                done.fields(),
                done.reason(),
                done.by(),
                done.unit(),
                done.at());
    }
}
