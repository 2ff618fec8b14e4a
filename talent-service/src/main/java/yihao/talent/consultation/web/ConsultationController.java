package yihao.talent.consultation.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.rules.RuleBook;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.consultation.AskExperts;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.ConsultationKinds;
import yihao.talent.consultation.EndConsultation;
import yihao.talent.consultation.Question;
import yihao.talent.consultation.web.ConsultationRequests.AcceptRequest;
import yihao.talent.consultation.web.ConsultationRequests.AskRequest;
import yihao.talent.consultation.web.ConsultationRequests.ReasonRequest;

/// The register of consultations: what is asked, and how it ends.
@RestController
class ConsultationController {

    private final AskExperts askExperts;
    private final EndConsultation endConsultation;
    private final Listing<Consultation> consultations;
    private final ConsultationViews views;
    private final RuleBook<ConsultationKinds> book;
    private final Ids ids;
    private final Clock clock;

    ConsultationController(
            AskExperts askExperts,
            EndConsultation endConsultation,
            Listing<Consultation> consultations,
            ConsultationViews views,
            RuleBook<ConsultationKinds> book,
            Ids ids,
            Clock clock) {
        this.askExperts = askExperts;
        this.endConsultation = endConsultation;
        this.consultations = consultations;
        this.views = views;
        this.book = book;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/api/consultations")
    ResponseEntity<ConsultationView> ask(@Valid @RequestBody AskRequest request, Act act, Locale locale) {
        var asked = askExperts
                .ask(ids.next(), request.kind(), request.question(), request.wanted(), act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/consultations", asked, views.of(asked, act.actor(), locale));
    }

    @GetMapping("/api/consultations")
    Page<ConsultationView> list(
            @RequestParam Consultation.@Nullable Status status,
            @RequestParam @Nullable String kind,
            @RequestParam Question.@Nullable TopicKind topic,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var equal = new HashMap<String, String>();
        putIfGiven(equal, "status", status == null ? null : status.name());
        putIfGiven(equal, "kind", kind);
        putIfGiven(equal, "topic", topic == null ? null : topic.name());
        var listed = consultations.list(new Wanted(equal, after, Page.limit(limit)), actor);
        var items =
                listed.items().stream().map(one -> views.of(one, actor, locale)).toList();
        return Page.of(items, listed.next(), listed.counted());
    }

    @GetMapping("/api/consultations/{id}")
    ResponseEntity<ConsultationView> get(@PathVariable String id, Actor actor, Locale locale) {
        var one = visible(id, actor);
        return Answers.ok(one, views.of(one, actor, locale));
    }

    @GetMapping("/api/consultation-kinds")
    Map<String, List<ConsultationKinds.Kind>> kinds(Actor actor) {
        return Map.of("items", ConsultationKinds.on(CityTime.day(clock.instant()), book));
    }

    @PostMapping("/api/consultations/{id}/closure")
    ResponseEntity<ConsultationView> close(
            @PathVariable String id, @Valid @RequestBody AcceptRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(endConsultation.close(id, act.because(request.note())), act, locale);
    }

    @PostMapping("/api/consultations/{id}/withdrawal")
    ResponseEntity<ConsultationView> withdraw(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(endConsultation.withdraw(id, request.reason(), act), act, locale);
    }

    private ResponseEntity<ConsultationView> answer(Outcome<Versioned<Consultation>> outcome, Act act, Locale locale) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act.actor(), locale));
    }

    private Versioned<Consultation> visible(String id, Actor actor) {
        return consultations
                .visible(id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private static void putIfGiven(Map<String, String> equal, String name, @Nullable String value) {
        if (value != null) {
            equal.put(name, value);
        }
    }
}
