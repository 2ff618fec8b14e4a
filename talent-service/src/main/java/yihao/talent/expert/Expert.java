package yihao.talent.expert;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.expert.ExpertRefusal.ALREADY_ASSESSED;
import static yihao.talent.expert.ExpertRefusal.ALREADY_PROPOSED;
import static yihao.talent.expert.ExpertRefusal.GRADE_CONFIRMED;
import static yihao.talent.expert.ExpertRefusal.GRADE_TOO_LOW;
import static yihao.talent.expert.ExpertRefusal.NOTHING_PROPOSED;
import static yihao.talent.expert.ExpertRefusal.NOT_SERVING;
import static yihao.talent.expert.ExpertRefusal.SAME_PERSON;
import static yihao.talent.expert.ExpertRefusal.TERM_UNFIT;
import static yihao.talent.expert.ExpertRefusal.WRONG_STATE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.platform.secrecy.Sealed;

/// An expert of the city's think tank.
///
/// @param subject the account, if the expert signs in
/// @param grade by which the fee is found
/// @param terms confirmed, in their order
/// @param proposed a term that waits for another person's word
/// @param statusReason why suspended, ended or declined
/// @param waitsFrom the first day on which somebody has to confirm, renew or end; none once it is over
public record Expert(
        String number,
        Person person,
        @Nullable String subject,
        @Nullable String talentId,
        String grade,
        Knowledge knowledge,
        Ties ties,
        List<Term> terms,
        @Nullable Term proposed,
        Status status,
        @Nullable String statusReason,
        Workload workload,
        CountedFees fees,
        List<Assessment> assessments,
        @Nullable LocalDate waitsFrom) {

    public enum Status {
        PROPOSED,
        SERVING,
        SUSPENDED,
        ENDED,
        DECLINED
    }

    /// Sealed, every field of it.
    public record Person(
            Sealed name, @Nullable Sealed phone, @Nullable Sealed email) {}

    public Expert {
        terms = List.copyOf(terms);
        assessments = List.copyOf(assessments);
    }

    public Optional<String> account() {
        return Optional.ofNullable(subject);
    }

    public Optional<Term> lastTerm() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast());
    }

    public Optional<Assessment> lastAssessment() {
        return assessments.stream().max(Comparator.comparingInt(Assessment::year));
    }

    public boolean servesOn(LocalDate day) {
        return status == Status.SERVING
                && terms.stream().anyMatch(term -> term.span().contains(day));
    }

    public boolean servedIn(int year) {
        return terms.stream()
                .anyMatch(term -> term.span().from().getYear() <= year
                        && term.span().until().getYear() >= year);
    }

    /// Whether a year in which there was a term, up to this one, has no grade yet.
    public boolean hasYearToAssess(int last) {
        return terms.stream()
                .flatMapToInt(term -> IntStream.rangeClosed(
                        term.span().from().getYear(),
                        Math.min(last, term.span().until().getYear())))
                .anyMatch(year -> assessments.stream().noneMatch(one -> one.year() == year));
    }

    /// Rule EX-01: nobody confirms the own proposal, or the own term.
    public boolean mayDecide(Actor actor) {
        return proposal(actor) instanceof Outcome.Done;
    }

    Outcome<Expert> confirm(Actor by, ExpertTerms rule) {
        return proposal(by).flatMap(term -> unlessTooWeak(term, rule)).map(term -> {
            var next = ExpertChange.of(this).confirmed(term.confirmed(by.subject()));
            var serves = status == Status.SERVING || status == Status.SUSPENDED;
            return (serves ? next : next.status(Status.SERVING, null)).made(rule);
        });
    }

    Outcome<Expert> decline(Actor by, String reason, ExpertTerms rule) {
        return proposal(by).map(_ -> {
            var next = ExpertChange.of(this).proposed(null);
            return (status == Status.PROPOSED ? next.status(Status.DECLINED, reason) : next).made(rule);
        });
    }

    private Outcome<Term> proposal(Actor by) {
        if (proposed == null) {
            return refused(NOTHING_PROPOSED);
        }
        return by.is(proposed.proposedBy()) || by.is(subject) ? refused(SAME_PERSON) : done(proposed);
    }

    /// Rule EX-02: one term after the other, none for whom the last year was too weak. Whoever has left, or was not
    /// taken, comes back so, under the same number and account.
    Outcome<Expert> renew(Term next, ExpertTerms rule) {
        if (proposed != null) {
            return refused(ALREADY_PROPOSED);
        }
        if (status == Status.SUSPENDED) {
            return refused(Refusal.of(WRONG_STATE, "status", status.name()));
        }
        var overlaps = lastTerm()
                .filter(last -> !next.span().from().isAfter(last.span().until()))
                .isPresent();
        if (overlaps || !next.span().isAtMost(rule.termYears())) {
            return refused(Refusal.of(TERM_UNFIT, "years", rule.termYears()));
        }
        return unlessTooWeak(next, rule)
                .map(term -> ExpertChange.of(this).proposed(term).made(rule));
    }

    private Outcome<Term> unlessTooWeak(Term next, ExpertTerms rule) {
        var weak = lastAssessment()
                .filter(one -> rule.yearGrade(one.grade())
                        .filter(grade -> !grade.renews())
                        .isPresent());
        return weak.isPresent()
                ? refused(Refusal.of(GRADE_TOO_LOW, "year", weak.get().year()))
                : done(next);
    }

    Outcome<Expert> suspend(String reason, ExpertTerms rule) {
        return from(Status.SERVING)
                .map(one -> one.status(Status.SUSPENDED, reason).made(rule));
    }

    Outcome<Expert> resume(ExpertTerms rule) {
        return from(Status.SUSPENDED)
                .map(one -> one.status(Status.SERVING, null).made(rule));
    }

    Outcome<Expert> end(String reason, LocalDate today, ExpertTerms rule) {
        return from(Status.SERVING, Status.SUSPENDED)
                .map(one -> one.status(Status.ENDED, reason).endedOn(today).made(rule));
    }

    /// A grade that was confirmed changes with the next term; whoever changes one before has proposed it.
    Outcome<Expert> revise(String nextGrade, Knowledge nextKnowledge, Ties nextTies, Actor by, ExpertTerms rule) {
        var regraded = !nextGrade.equals(grade);
        if (regraded && status != Status.PROPOSED) {
            return from(Status.SERVING, Status.SUSPENDED).flatMap(_ -> refused(GRADE_CONFIRMED));
        }
        return from(Status.PROPOSED, Status.SERVING, Status.SUSPENDED)
                .map(one -> one.known(nextGrade, nextKnowledge, nextTies))
                .map(one -> regraded && proposed != null ? one.proposed(proposed.proposedAnew(by.subject())) : one)
                .map(one -> one.made(rule));
    }

    private Outcome<ExpertChange> from(Status... allowed) {
        return List.of(allowed).contains(status)
                ? done(ExpertChange.of(this))
                : refused(Refusal.of(WRONG_STATE, "status", status.name()));
    }

    Outcome<Expert> assess(Assessment one, ExpertTerms rule) {
        return assessments.stream().anyMatch(other -> other.year() == one.year())
                ? refused(Refusal.of(ALREADY_ASSESSED, "year", one.year()))
                : done(ExpertChange.of(this).assessed(one).made(rule));
    }

    /// Rule EX-04: whoever has as many assignments as the rule allows is given none; this document alone decides.
    Outcome<Expert> take(String consultation, LocalDate today, ExpertTerms rule) {
        var held = workload.places().stream()
                .anyMatch(place -> place.consultationId().equals(consultation));
        return held || servesOn(today)
                ? workload.take(consultation, today, rule)
                        .map(load -> ExpertChange.of(this).workload(load).made(rule))
                : refused(NOT_SERVING);
    }

    Expert close(String consultation, Workload.State state, LocalDate today, ExpertTerms rule) {
        return ExpertChange.of(this)
                .workload(workload.closed(consultation, state, today))
                .made(rule);
    }

    Expert forget(String consultation, ExpertTerms rule) {
        return ExpertChange.of(this).workload(workload.without(consultation)).made(rule);
    }

    Expert countFee(String feeId, int year, Money full, Money cap, ExpertTerms rule) {
        return ExpertChange.of(this).fees(fees.with(feeId, year, full, cap)).made(rule);
    }

    Expert releaseFee(String feeId, ExpertTerms rule) {
        return ExpertChange.of(this).fees(fees.without(feeId)).made(rule);
    }
}
