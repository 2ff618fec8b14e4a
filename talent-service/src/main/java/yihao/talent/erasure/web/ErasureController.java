package yihao.talent.erasure.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.erasure.AskErasure;
import yihao.talent.erasure.DecideErasure;
import yihao.talent.erasure.Erasure;
import yihao.talent.erasure.ErasureRules;

/// Rules TE-01 to TE-03 over HTTP, for the talent office and whoever sees the whole city.
@RestController
class ErasureController {

    private final AskErasure askErasure;
    private final DecideErasure decideErasure;
    private final Listing<Erasure> erasures;
    private final RuleBook<ErasureRules> rules;
    private final Ids ids;
    private final Clock clock;

    ErasureController(
            AskErasure askErasure,
            DecideErasure decideErasure,
            Listing<Erasure> erasures,
            RuleBook<ErasureRules> rules,
            Ids ids,
            Clock clock) {
        this.askErasure = askErasure;
        this.decideErasure = decideErasure;
        this.erasures = erasures;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    record AskRequest(
            @NotBlank @Size(max = 40) String ground,
            @NotBlank @Size(max = 500) String reason) {}

    record DeclineRequest(@NotBlank @Size(max = 500) String reason) {}

    record GroundView(String id, Bilingual name) {}

    /// @param ties what still depends on the person, while it is undecided
    record ErasureView(
            String id,
            String number,
            long version,
            String talentId,
            String talentNumber,
            String ground,
            @Nullable Bilingual groundName,
            String reason,
            Erasure.Status status,
            String askedBy,
            Instant askedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String declinedReason,
            List<String> ties,
            List<String> actions) {}

    @GetMapping("/api/talent-erasure-grounds")
    Map<String, List<GroundView>> grounds(Actor actor) {
        var grounds = rules.inForce(CityTime.day(clock.instant())).stream()
                .flatMap(set -> set.rules().grounds().stream())
                .map(ground -> new GroundView(ground.id(), ground.name()))
                .toList();
        return Map.of("items", grounds);
    }

    @PostMapping("/api/talents/{id}/erasure")
    ResponseEntity<ErasureView> ask(@PathVariable String id, @Valid @RequestBody AskRequest request, Act act) {
        var asked = askErasure
                .ask(ids.next(), id, request.ground(), request.reason(), act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/talent-erasures", asked, view(asked, act.actor()));
    }

    @GetMapping("/api/talent-erasures")
    Page<ErasureView> list(
            @RequestParam Erasure.@Nullable Status status,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var equal = new HashMap<String, String>();
        if (status != null) {
            equal.put("status", status.name());
        }
        var listed = erasures.list(new Wanted(equal, after, Page.limit(limit)), actor);
        return Page.of(listed.items().stream().map(one -> view(one, actor)).toList(), listed.next(), listed.counted());
    }

    @GetMapping("/api/talent-erasures/{id}")
    ResponseEntity<ErasureView> get(@PathVariable String id, Actor actor) {
        var erasure = visible(id, actor);
        return Answers.ok(erasure, view(erasure, actor));
    }

    @PostMapping("/api/talent-erasures/{id}/approval")
    ResponseEntity<ErasureView> approve(@PathVariable String id, Act act) {
        visible(id, act.actor());
        var approved = decideErasure.approve(id, act).orElseThrow(Refused::new);
        return Answers.ok(approved, view(approved, act.actor()));
    }

    @PostMapping("/api/talent-erasures/{id}/refusal")
    ResponseEntity<ErasureView> decline(@PathVariable String id, @Valid @RequestBody DeclineRequest request, Act act) {
        visible(id, act.actor());
        var declined = decideErasure.decline(id, request.reason(), act).orElseThrow(Refused::new);
        return Answers.ok(declined, view(declined, act.actor()));
    }

    private Versioned<Erasure> visible(String id, Actor actor) {
        return erasures.visible(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private ErasureView view(Versioned<Erasure> stored, Actor actor) {
        var erasure = stored.state();
        var open = erasure.status() == Erasure.Status.ASKED || erasure.status() == Erasure.Status.APPROVED;
        return new ErasureView(
                stored.id(),
                erasure.number(),
                stored.version(),
                erasure.talentId(),
                erasure.talentNumber(),
                erasure.ground(),
                name(erasure),
                erasure.reason(),
                erasure.status(),
                erasure.askedBy(),
                erasure.askedAt(),
                erasure.decidedBy(),
                erasure.decidedAt(),
                erasure.declinedReason(),
                open ? decideErasure.tiesOf(erasure.talentId()) : List.of(),
                DecideErasure.mayDecide(erasure, actor) ? List.of("approve", "decline") : List.of());
    }

    private @Nullable Bilingual name(Erasure erasure) {
        return rules.find(erasure.rules()).stream()
                .flatMap(set -> set.rules().grounds().stream())
                .filter(ground -> ground.id().equals(erasure.ground()))
                .map(ErasureRules.Ground::name)
                .findFirst()
                .orElse(null);
    }
}
