package yihao.lead.pairing.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.LeadSight;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.pairing.Leaders;
import yihao.lead.pairing.PairLeader;
import yihao.lead.pairing.Pairing;
import yihao.lead.pairing.PairingProblem;
import yihao.lead.pairing.PairingSight;
import yihao.lead.pairing.Pairings;
import yihao.lead.pairing.web.PairingRequests.ContactRequest;
import yihao.lead.pairing.web.PairingRequests.HandOverRequest;
import yihao.lead.pairing.web.PairingRequests.PairingRequest;
import yihao.lead.pairing.web.PairingRequests.ReasonRequest;
import yihao.lead.pairing.web.PairingRequests.RenewalRequest;
import yihao.lead.pairing.web.PairingViews.PairingView;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L2: which leader is paired with which firm, until when, and whom to speak to there.
@RestController
@RequestMapping("/api/pairings")
class PairingController {

    private final PairLeader pairLeader;
    private final Pairings pairings;
    private final PairingSight sight;
    private final Leaders leaders;
    private final FindEnterprise findEnterprise;
    private final PairingViews views;
    private final Vault vault;
    private final Clock clock;

    PairingController(
            PairLeader pairLeader,
            Pairings pairings,
            PairingSight pairingSight,
            Leaders leaders,
            FindEnterprise findEnterprise,
            PairingViews views,
            Vault vault,
            Clock clock) {
        this.pairLeader = pairLeader;
        this.pairings = pairings;
        this.sight = pairingSight;
        this.leaders = leaders;
        this.findEnterprise = findEnterprise;
        this.views = views;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<PairingView> pair(@Valid @RequestBody PairingRequest request, Act act) {
        mayPair(act.actor());
        var made = pairLeader
                .pair(
                        request.enterprise(),
                        request.leader(),
                        request.contact().sealed(vault),
                        request.from(),
                        request.until(),
                        act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/pairings", made, views.of(made, act.actor(), CityTime.day(act.at())));
    }

    @PostMapping("/{id}/contact")
    ResponseEntity<PairingView> contact(@PathVariable String id, @Valid @RequestBody ContactRequest request, Act act) {
        mayPair(act.actor());
        return answer(pairLeader.changeContact(id, request.sealed(vault), act), act);
    }

    /// Who may not pair gets no key for a person in the vault.
    private static void mayPair(Actor actor) {
        if (!PairLeader.mayPair(actor)) {
            throw new Refused(Refusal.of(PairingProblem.PAIRING_NOT_YOURS));
        }
    }

    @PostMapping("/{id}/renewal")
    ResponseEntity<PairingView> renew(@PathVariable String id, @Valid @RequestBody RenewalRequest request, Act act) {
        return answer(pairLeader.renew(id, request.until(), act), act);
    }

    @PostMapping("/{id}/hand-over")
    ResponseEntity<PairingView> handOver(
            @PathVariable String id, @Valid @RequestBody HandOverRequest request, Act act) {
        return answer(pairLeader.handOver(id, request.leader(), act.because(request.reason())), act);
    }

    @PostMapping("/{id}/end")
    ResponseEntity<PairingView> end(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(pairLeader.end(id, act.because(request.reason())), act);
    }

    record LeadersView(List<Leaders.Leader> items) {}

    @GetMapping("/leaders")
    LeadersView leaders(Actor actor) {
        mayPair(actor);
        return new LeadersView(leaders.on(today()));
    }

    @GetMapping
    Page<PairingView> list(
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String leader,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        if (enterprise != null) {
            return ofFirm(enterprise, most, actor);
        }
        if (!PairingSight.seesAll(actor)) {
            return Page.of(List.of(), null, 0);
        }
        var found = pairings.list(leader, after, most);
        var next = found.size() < most ? null : found.getLast().state().number();
        var rows = found.stream().map(one -> views.of(one, actor, today())).toList();
        return Page.of(rows, next, pairings.count(leader, Page.COUNTED));
    }

    private Page<PairingView> ofFirm(String enterprise, int limit, Actor actor) {
        var found = findEnterprise
                .of(enterprise, actor)
                .filter(_ -> LeadSight.isSighted(actor))
                .map(firm -> pairings.ofFirm(firm.ids(), Page.COUNTED))
                .orElse(List.of());
        var rows = found.stream()
                .limit(limit)
                .map(one -> views.of(one, actor, today()))
                .toList();
        return Page.of(rows, null, found.size());
    }

    @GetMapping("/{id}")
    ResponseEntity<PairingView> one(@PathVariable String id, Actor actor) {
        var found = sight.find(actor, id).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(found, views.of(found, actor, today()));
    }

    private ResponseEntity<PairingView> answer(Outcome<Versioned<Pairing>> outcome, Act act) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act.actor(), CityTime.day(act.at())));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
