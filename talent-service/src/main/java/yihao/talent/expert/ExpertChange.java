package yihao.talent.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.talent.expert.Expert.Status;

/// An expert on the way to the next state.
final class ExpertChange {

    private final Expert before;
    private String grade;
    private Knowledge knowledge;
    private Ties ties;
    private List<Term> terms;
    private @Nullable Term proposed;
    private Status status;
    private @Nullable String statusReason;
    private Workload workload;
    private CountedFees fees;
    private List<Assessment> assessments;

    private ExpertChange(Expert before) {
        this.before = before;
        this.grade = before.grade();
        this.knowledge = before.knowledge();
        this.ties = before.ties();
        this.terms = before.terms();
        this.proposed = before.proposed();
        this.status = before.status();
        this.statusReason = before.statusReason();
        this.workload = before.workload();
        this.fees = before.fees();
        this.assessments = before.assessments();
    }

    static ExpertChange of(Expert before) {
        return new ExpertChange(before);
    }

    ExpertChange confirmed(Term term) {
        this.terms = Stream.concat(terms.stream(), Stream.of(term)).toList();
        this.grade = term.grade() == null ? grade : term.grade();
        return proposed(null);
    }

    ExpertChange proposed(@Nullable Term term) {
        this.proposed = term;
        return this;
    }

    /// The term ends that day; what has not begun never does.
    ExpertChange endedOn(LocalDate day) {
        this.terms = terms.stream()
                .filter(term -> !term.span().from().isAfter(day))
                .map(term -> term.endedOn(day))
                .toList();
        return proposed(null);
    }

    ExpertChange status(Status next, @Nullable String reason) {
        this.status = next;
        this.statusReason = reason;
        return this;
    }

    ExpertChange known(String nextGrade, Knowledge nextKnowledge, Ties nextTies) {
        this.grade = nextGrade;
        this.knowledge = nextKnowledge;
        this.ties = nextTies;
        return this;
    }

    ExpertChange workload(Workload next) {
        this.workload = next;
        return this;
    }

    ExpertChange fees(CountedFees next) {
        this.fees = next;
        return this;
    }

    ExpertChange assessed(Assessment one) {
        this.assessments = Stream.concat(assessments.stream(), Stream.of(one)).toList();
        return this;
    }

    Expert made(ExpertTerms rule) {
        return new Expert(
                before.number(),
                before.person(),
                before.subject(),
                before.talentId(),
                grade,
                knowledge,
                ties,
                terms,
                proposed,
                status,
                statusReason,
                workload,
                fees,
                assessments,
                waitsFrom(rule));
    }

    /// A proposal waits from its day on; a term, so many days before its last.
    private @Nullable LocalDate waitsFrom(ExpertTerms rule) {
        if (proposed != null) {
            return proposed.proposedOn();
        }
        var isOver = status == Status.ENDED || status == Status.DECLINED || terms.isEmpty();
        return isOver ? null : terms.getLast().span().until().minusDays(rule.remindDays());
    }
}
