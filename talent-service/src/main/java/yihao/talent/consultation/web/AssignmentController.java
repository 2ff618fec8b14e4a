package yihao.talent.consultation.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.talent.Listing;
import yihao.talent.consultation.AnswerConsultation;
import yihao.talent.consultation.AssignExperts;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.EndConsultation;
import yihao.talent.consultation.web.ConsultationRequests.AcceptRequest;
import yihao.talent.consultation.web.ConsultationRequests.AssignmentRequest;
import yihao.talent.consultation.web.ConsultationRequests.MarkRequest;
import yihao.talent.consultation.web.ConsultationRequests.OpinionRequest;
import yihao.talent.consultation.web.ConsultationRequests.ReasonRequest;
import yihao.talent.consultation.web.ConsultationRequests.SupplementRequest;

/// Who is asked, and what each of them answers.
@RestController
@RequestMapping("/api/consultations/{id}")
class AssignmentController {

    private final AssignExperts assign;
    private final AnswerConsultation answers;
    private final EndConsultation end;
    private final Listing<Consultation> consultations;
    private final ConsultationViews views;

    AssignmentController(
            AssignExperts assign,
            AnswerConsultation answers,
            EndConsultation end,
            Listing<Consultation> consultations,
            ConsultationViews views) {
        this.assign = assign;
        this.answers = answers;
        this.end = end;
        this.consultations = consultations;
        this.views = views;
    }

    @PostMapping("/assignments")
    ResponseEntity<ConsultationView> assign(
            @PathVariable String id, @Valid @RequestBody AssignmentRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(assign.assign(id, request.expertId(), act), act, locale);
    }

    @PostMapping("/assignments/{expertId}/acceptance")
    ResponseEntity<ConsultationView> accept(
            @PathVariable String id,
            @PathVariable String expertId,
            @Valid @RequestBody AcceptRequest request,
            Act act,
            Locale locale) {
        visible(id, act.actor());
        return answer(answers.accept(id, expertId, act.because(request.note())), act, locale);
    }

    @PostMapping("/assignments/{expertId}/refusal")
    ResponseEntity<Void> decline(
            @PathVariable String id,
            @PathVariable String expertId,
            @Valid @RequestBody ReasonRequest request,
            Act act) {
        visible(id, act.actor());
        return left(answers.decline(id, expertId, request.reason(), act));
    }

    @PostMapping("/assignments/{expertId}/recusal")
    ResponseEntity<Void> recuse(
            @PathVariable String id,
            @PathVariable String expertId,
            @Valid @RequestBody ReasonRequest request,
            Act act) {
        visible(id, act.actor());
        return left(answers.recuse(id, expertId, request.reason(), act));
    }

    @PostMapping("/assignments/{expertId}/opinion")
    ResponseEntity<ConsultationView> give(
            @PathVariable String id,
            @PathVariable String expertId,
            @Valid @RequestBody OpinionRequest request,
            Act act,
            Locale locale) {
        visible(id, act.actor());
        return answer(answers.give(id, expertId, request.toDomain(), act), act, locale);
    }

    @PostMapping("/assignments/{expertId}/supplements")
    ResponseEntity<ConsultationView> supplement(
            @PathVariable String id,
            @PathVariable String expertId,
            @Valid @RequestBody SupplementRequest request,
            Act act,
            Locale locale) {
        visible(id, act.actor());
        return answer(answers.supplement(id, expertId, request.text().strip(), act), act, locale);
    }

    @PostMapping("/assignments/{expertId}/mark")
    ResponseEntity<ConsultationView> mark(
            @PathVariable String id,
            @PathVariable String expertId,
            @Valid @RequestBody MarkRequest request,
            Act act,
            Locale locale) {
        visible(id, act.actor());
        return answer(end.mark(id, expertId, request.points(), act), act, locale);
    }

    private ResponseEntity<ConsultationView> answer(Outcome<Versioned<Consultation>> outcome, Act act, Locale locale) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act.actor(), locale));
    }

    /// Whoever has left does not see it any more.
    private static ResponseEntity<Void> left(Outcome<Versioned<Consultation>> outcome) {
        var made = outcome.orElseThrow(Refused::new);
        return ResponseEntity.noContent().eTag(Answers.etag(made.version())).build();
    }

    private Versioned<Consultation> visible(String id, Actor actor) {
        return consultations
                .visible(id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
