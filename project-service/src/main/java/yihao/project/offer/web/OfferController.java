package yihao.project.offer.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.lifecycle.Project;
import yihao.project.offer.InvestorCriterion;
import yihao.project.offer.InvestorMatches;
import yihao.project.offer.KeepOffers;
import yihao.project.offer.MatchInvestors;
import yihao.project.offer.Offer;
import yihao.project.offer.OfferRules;
import yihao.project.offer.OfferSight;
import yihao.project.offer.Offers;
import yihao.project.offer.web.OfferRequests.ExtendRequest;
import yihao.project.offer.web.OfferRequests.NoteRequest;
import yihao.project.offer.web.OfferRequests.OfferRequest;
import yihao.project.offer.web.OfferRequests.TextRequest;
import yihao.project.offer.web.OfferViews.OfferView;

/// P11: what local enterprises offer. Days are days in China.
@RestController
class OfferController {

    private static final String PATH = "/api/offers";

    private final KeepOffers keep;
    private final MatchInvestors match;
    private final OfferSight sight;
    private final OfferViews views;
    private final Clock clock;

    OfferController(KeepOffers keep, MatchInvestors match, OfferSight sight, OfferViews views, Clock clock) {
        this.keep = keep;
        this.match = match;
        this.sight = sight;
        this.views = views;
        this.clock = clock;
    }

    /// @param actions what this caller may do before any offer is chosen
    record RulesView(
            String version,
            List<OfferRules.Asked> facts,
            List<OfferRules.Kind> kinds,
            OfferRules.Matching matching,
            List<String> actions) {}

    record MatchView(
            String projectId,
            String number,
            String name,
            String investor,
            String country,
            Money amount,
            String stage,
            int points,
            int asked,
            List<InvestorMatches.Reason> reasons) {

        static MatchView of(InvestorMatches.Match match) {
            Project project = match.project().state();
            return new MatchView(
                    match.project().id(),
                    project.number(),
                    project.profile().name(),
                    project.origin().investorName(),
                    project.origin().country(),
                    project.origin().amount(),
                    project.stage(),
                    match.points(),
                    match.asked(),
                    match.reasons());
        }
    }

    record MatchesView(
            List<MatchView> items, int fitting, Map<InvestorCriterion, Integer> leftOut, boolean whole, String rules) {}

    @GetMapping("/api/offer-rules")
    RulesView rules(Actor actor) {
        var set = sight.set(today());
        var rules = set.rules();
        return new RulesView(
                set.reference(),
                rules.facts(),
                rules.kinds(),
                rules.matching(),
                sight.mayEnter(actor, clock.instant()) ? List.of("draft") : List.of());
    }

    @GetMapping(PATH)
    Page<OfferRow> list(
            @RequestParam(required = false) Offer.@Nullable Status status,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new Offers.Filter(status, kind, unit, today(), after);
        var most = Page.limit(limit);
        var found = sight.list(filter, actor, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(views::row).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                sight.count(filter, actor, Page.COUNTED));
    }

    @PostMapping(PATH)
    ResponseEntity<OfferView> draft(@Valid @RequestBody OfferRequest request, Act act) {
        var unit = Objects.requireNonNullElse(request.unit(), act.actor().unit());
        var drafted = keep.draft(unit, request.entry(), act).orElseThrow(Refused::new);
        return Answers.created(PATH, drafted, views.of(drafted, act.actor()));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<OfferView> one(@PathVariable String id, Actor actor) {
        return answer(sight.find(id, actor, clock.instant()), actor);
    }

    @GetMapping(PATH + "/{id}/investor-matches")
    MatchesView matches(@PathVariable String id, Actor actor) {
        var found = match.matches(id, actor, clock.instant()).orElseThrow(Refused::new);
        return new MatchesView(
                found.best().stream().map(MatchView::of).toList(),
                found.fitting(),
                found.leftOut(),
                found.whole(),
                sight.set(today()).reference());
    }

    @PutMapping(PATH + "/{id}")
    ResponseEntity<OfferView> edit(@PathVariable String id, @Valid @RequestBody OfferRequest request, Act act) {
        return answer(keep.edit(id, request.entry(), act), act.actor());
    }

    @PostMapping(PATH + "/{id}/publication")
    ResponseEntity<OfferView> publish(@PathVariable String id, @Valid @RequestBody NoteRequest request, Act act) {
        return answer(keep.publish(id, act.because(request.text())), act.actor());
    }

    @PostMapping(PATH + "/{id}/extension")
    ResponseEntity<OfferView> extend(@PathVariable String id, @Valid @RequestBody ExtendRequest request, Act act) {
        return answer(keep.extend(id, request.until(), act.because(request.text())), act.actor());
    }

    @PostMapping(PATH + "/{id}/withdrawal")
    ResponseEntity<OfferView> withdraw(@PathVariable String id, @Valid @RequestBody TextRequest request, Act act) {
        return answer(keep.withdraw(id, act.because(request.text())), act.actor());
    }

    private ResponseEntity<OfferView> answer(Outcome<Versioned<Offer>> outcome, Actor actor) {
        var offer = outcome.orElseThrow(Refused::new);
        return Answers.ok(offer, views.of(offer, actor));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
