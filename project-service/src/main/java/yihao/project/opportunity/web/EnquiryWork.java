package yihao.project.opportunity.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.opportunity.AnswerEnquiries;
import yihao.project.opportunity.Enquiry;
import yihao.project.opportunity.KeepOpportunities;

/// Enquiries that wait for an answer of this person's unit.
@Component
class EnquiryWork implements WorkItems {

    private static final int MOST = 200;

    private final AnswerEnquiries answers;
    private final KeepOpportunities keep;

    EnquiryWork(AnswerEnquiries answers, KeepOpportunities keep) {
        this.answers = answers;
        this.keep = keep;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var days = keep.rules().answerDays();
        return answers.waiting(actor, MOST).stream()
                .map(one -> item(one, days, now))
                .toList();
    }

    private static WorkItem item(Versioned<Enquiry> stored, int days, Instant now) {
        var one = stored.state();
        var due = one.answerBy(days);
        return new WorkItem(
                "opportunity-enquiry:" + stored.id(),
                "project.answer-enquiry",
                one.number() + " " + one.company(),
                due,
                now.isAfter(due),
                "/projects/opportunities/" + one.opportunityId(),
                one.unit());
    }
}
