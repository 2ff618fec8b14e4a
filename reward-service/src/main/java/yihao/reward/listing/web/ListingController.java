package yihao.reward.listing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
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
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.listing.KeepLists;
import yihao.reward.listing.ListRules;
import yihao.reward.listing.Listing;
import yihao.reward.listing.Listing.Status;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Red and black lists of the rankings.
@RestController
@RequestMapping("/api/listings")
class ListingController {

    private final KeepLists keepLists;
    private final RuleBook<ListRules> book;
    private final Texts texts;
    private final Clock clock;

    ListingController(KeepLists keepLists, RuleBook<ListRules> listRules, Texts texts, Clock clock) {
        this.keepLists = keepLists;
        this.book = listRules;
        this.texts = texts;
        this.clock = clock;
    }

    record DrawnRequest(
            @NotBlank @Size(max = 100) String rankingId,
            @NotBlank @Size(max = 100) String rulesId) {}

    /// @param reason why, in words
    record ExemptedRequest(
            @NotBlank @Size(max = 50) String list,
            @NotBlank @Size(max = 100) String unit,
            @NotBlank @Size(max = 50) String kind,
            @NotBlank @Size(max = 200) String proof,
            @NotBlank @Size(max = 2000) String reason) {}

    record NoteRequest(@Nullable @Size(max = 2000) String reason) {}

    record RulesView(
            String id,
            String version,
            @Nullable Bilingual title,
            @Nullable String method,
            List<String> actions) {}

    @GetMapping("/rules")
    List<RulesView> rules(Actor actor) {
        var today = CityTime.day(clock.instant());
        return book.versions().stream()
                .map(RuleSet::id)
                .distinct()
                .flatMap(id -> book.inForce(id, today).stream())
                .map(set -> new RulesView(
                        set.id(),
                        set.reference(),
                        set.title(),
                        set.rules().method(),
                        actor.has(set.rules().draw().toArray(Function[]::new)) ? List.of("draw") : List.of()))
                .toList();
    }

    @GetMapping
    Page<ListingView> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var found = keepLists.list(status, actor, Page.limit(limit));
        return Page.of(found.stream().map(one -> view(one, actor, locale)).toList(), null, found.size());
    }

    @PostMapping
    ResponseEntity<ListingView> draw(@RequestBody @Valid DrawnRequest request, Act act, Locale locale) {
        var drawn = keepLists.draw(request.rankingId(), request.rulesId(), act).orElseThrow(Refused::new);
        return Answers.created("/api/listings", drawn, view(drawn, act.actor(), locale));
    }

    @GetMapping("/{id}")
    ResponseEntity<ListingView> one(@PathVariable String id, Actor actor, Locale locale) {
        return answer(keepLists.find(id, actor), actor, locale);
    }

    @PostMapping("/{id}/exemptions")
    ResponseEntity<ListingView> exempt(
            @PathVariable String id, @RequestBody @Valid ExemptedRequest request, Act act, Locale locale) {
        var because = act.because(request.reason());
        var exempted = keepLists.exempt(id, request.list(), request.unit(), request.kind(), request.proof(), because);
        return answer(exempted, act.actor(), locale);
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<ListingView> confirm(
            @PathVariable String id, @RequestBody @Valid NoteRequest request, Act act, Locale locale) {
        return answer(keepLists.confirm(id, act.because(request.reason())), act.actor(), locale);
    }

    private ResponseEntity<ListingView> answer(Outcome<Versioned<Listing>> outcome, Actor actor, Locale locale) {
        var one = outcome.orElseThrow(Refused::new);
        return Answers.ok(one, view(one, actor, locale));
    }

    private ListingView view(Versioned<Listing> one, Actor actor, Locale locale) {
        return ListingView.of(one, keepLists, actor, texts, locale);
    }
}
