package yihao.reward.honour.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.honour.HoldSelection;
import yihao.reward.honour.HonourBook;
import yihao.reward.honour.HonourKinds.Kind;
import yihao.reward.honour.HonourProblem;
import yihao.reward.honour.HonourSight;
import yihao.reward.honour.Nominate;
import yihao.reward.honour.Selection;
import yihao.reward.honour.Selections;
import yihao.reward.honour.web.HonourRequests.BallotRequest;
import yihao.reward.honour.web.HonourRequests.ChoiceRequest;
import yihao.reward.honour.web.HonourRequests.NominationRequest;
import yihao.reward.honour.web.HonourRequests.OpeningRequest;

/// R6: the selections up to who has a place. Days are days in China.
@RestController
@RequestMapping("/api/honours")
class HonourController {

    private final HoldSelection hold;
    private final Nominate nominate;
    private final Selections selections;
    private final HonourBook book;
    private final HonourViews views;
    private final Clock clock;

    HonourController(
            HoldSelection hold,
            Nominate nominate,
            Selections selections,
            HonourBook book,
            HonourViews views,
            Clock clock) {
        this.hold = hold;
        this.nominate = nominate;
        this.selections = selections;
        this.book = book;
        this.views = views;
        this.clock = clock;
    }

    record KindsView(String version, List<Kind> kinds, List<String> actions) {}

    @PostMapping
    ResponseEntity<HonourView> open(@Valid @RequestBody OpeningRequest request, Act act) {
        var opened = hold.open(request.kind(), request.period(), request.rankingId(), act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/honours", opened, views.of(opened, act.actor()));
    }

    @GetMapping
    Page<HonourView> list(
            @RequestParam(required = false) Selection.@Nullable Status status,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (!HonourSight.sees(actor)) {
            return Page.of(List.of(), null, 0);
        }
        var filter = new Selections.Filter(status, kind, year);
        var most = Page.limit(limit);
        var found = selections.list(filter, after, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> views.of(one, actor)).toList(),
                found.size() > most ? page.getLast().id() : null,
                selections.count(filter, Page.COUNTED));
    }

    @GetMapping("/kinds")
    KindsView kinds(Actor actor) {
        var set = book.inForce(CityTime.day(clock.instant()));
        var keeps = actor.functions().stream().anyMatch(set.rules().keep()::contains);
        return new KindsView(set.reference(), set.rules().kinds(), keeps ? List.of("open") : List.of());
    }

    @GetMapping("/{id}")
    ResponseEntity<HonourView> one(@PathVariable String id, Actor actor) {
        var found = selections
                .find(id)
                .filter(_ -> HonourSight.sees(actor))
                .orElseThrow(() -> new Refused(Refusal.of(HonourProblem.SELECTION_UNKNOWN, "id", id)));
        return Answers.ok(found, views.of(found, actor));
    }

    @PostMapping("/{id}/nominees")
    ResponseEntity<HonourView> nominate(
            @PathVariable String id, @Valid @RequestBody NominationRequest request, Act act) {
        return answer(nominate.nominate(id, request.proposal(), act), act);
    }

    @PostMapping("/{id}/beginning")
    ResponseEntity<HonourView> begin(@PathVariable String id, Act act) {
        return answer(hold.begin(id, act), act);
    }

    @PostMapping("/{id}/ballots")
    ResponseEntity<HonourView> cast(@PathVariable String id, @Valid @RequestBody BallotRequest request, Act act) {
        return answer(hold.cast(id, request.sums(), act), act);
    }

    @PostMapping("/{id}/choice")
    ResponseEntity<HonourView> choose(@PathVariable String id, @Valid @RequestBody ChoiceRequest request, Act act) {
        return answer(hold.choose(id, Objects.requireNonNullElse(request.nominees(), List.of()), act), act);
    }

    private ResponseEntity<HonourView> answer(Outcome<Versioned<Selection>> outcome, Act act) {
        var one = outcome.orElseThrow(Refused::new);
        return Answers.ok(one, views.of(one, act.actor()));
    }
}
