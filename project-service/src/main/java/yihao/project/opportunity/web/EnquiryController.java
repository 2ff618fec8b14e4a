package yihao.project.opportunity.web;

import jakarta.validation.Valid;
import java.time.Instant;
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
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.opportunity.AnswerEnquiries;
import yihao.project.opportunity.Enquiry;
import yihao.project.opportunity.KeepOpportunities;
import yihao.project.opportunity.Mark;
import yihao.project.opportunity.web.OpportunityRequests.ReasonRequest;

/// The enquiries of an opportunity, for its officers.
@RestController
class EnquiryController {

    private final AnswerEnquiries answers;
    private final KeepOpportunities keep;

    EnquiryController(AnswerEnquiries answers, KeepOpportunities keep) {
        this.answers = answers;
        this.keep = keep;
    }

    /// @param person none for who may not answer
    /// @param refusal what lead-service said, where it made no lead
    record EnquiryView(
            String id,
            String number,
            long version,
            String opportunityId,
            String unit,
            String company,
            String country,
            Enquiry.@Nullable Opened person,
            Instant receivedAt,
            Instant answerBy,
            Enquiry.Status status,
            @Nullable String leadId,
            @Nullable String leadNumber,
            @Nullable String refusal,
            @Nullable Mark answered,
            boolean mayAnswer) {}

    @GetMapping("/api/opportunities/{id}/enquiries")
    Page<EnquiryView> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        var found = answers.of(id, actor, after, most + 1).orElseThrow(Refused::new);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> view(one, actor)).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                answers.count(id, actor, Page.COUNTED));
    }

    @GetMapping("/api/opportunity-enquiries/{id}")
    ResponseEntity<EnquiryView> one(@PathVariable String id, Actor actor) {
        var found = answers.find(id, actor).orElseThrow(Refused::new);
        return Answers.ok(found, view(found, actor));
    }

    @PostMapping("/api/opportunity-enquiries/{id}/answer")
    ResponseEntity<EnquiryView> answer(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        var answered = answers.answer(id, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(answered, view(answered, act.actor()));
    }

    @PostMapping("/api/opportunity-enquiries/{id}/setting-aside")
    ResponseEntity<EnquiryView> putAside(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        var aside = answers.putAside(id, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(aside, view(aside, act.actor()));
    }

    private EnquiryView view(Versioned<Enquiry> stored, Actor actor) {
        var one = stored.state();
        var fate = one.fate();
        return new EnquiryView(
                stored.id(),
                one.number(),
                stored.version(),
                one.opportunityId(),
                one.unit(),
                one.company(),
                one.country(),
                answers.person(one, actor).orElse(null),
                one.receivedAt(),
                one.answerBy(keep.rules().answerDays()),
                one.status(),
                fate == null ? null : fate.leadId(),
                fate == null ? null : fate.leadNumber(),
                fate == null ? null : fate.refusal(),
                one.answered(),
                one.status() == Enquiry.Status.NEW && answers.mayAnswer(one, actor));
    }
}
