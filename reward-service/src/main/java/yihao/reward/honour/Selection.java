package yihao.reward.honour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.Mark;

/// One honour of one period, and how far it has come. Its course is [Course], publicity and award are [Showing].
///
/// @param rules the version it was opened by
/// @param rankingId the published ranking it reads, where its kind needs one
/// @param open since when money of an award is to be passed on; none while nothing is
public record Selection(
        String kind,
        String period,
        String rules,
        @Nullable String rankingId,
        Status status,
        List<Nominee> nominees,
        List<Round> rounds,
        List<Step> steps,
        @Nullable LocalDate publicFrom,
        @Nullable LocalDate publicUntil,
        List<Objection> objections,
        @Nullable Instant open) {

    public enum Status {
        NOMINATING,
        CHOOSING,
        CHOSEN,
        CHECKED,
        PUBLISHED,
        AWARDED
    }

    public Selection {
        nominees = List.copyOf(nominees);
        rounds = List.copyOf(rounds);
        steps = List.copyOf(steps);
        objections = List.copyOf(objections);
    }

    /// One selection of a kind in a period: its id says so.
    public static String idOf(String period, String kind) {
        return period + "-" + kind;
    }

    static Selection opened(String kind, String period, String rules, @Nullable String rankingId, Act act) {
        return new Selection(
                kind,
                period,
                rules,
                rankingId,
                Status.NOMINATING,
                List.of(),
                List.of(),
                List.of(Step.of(SelectionAction.OPENED, act)),
                null,
                null,
                List.of(),
                null);
    }

    public Optional<Nominee> nominee(int no) {
        return nominees.stream().filter(one -> one.no() == no).findFirst();
    }

    public List<Nominee> chosen() {
        return nominees.stream().filter(Nominee::isPlaced).toList();
    }

    public Optional<Round> round() {
        return status == Status.CHOOSING && !rounds.isEmpty() ? Optional.of(rounds.getLast()) : Optional.empty();
    }

    /// Who took the step before the next one.
    String lastBy() {
        return steps.getLast().mark().by();
    }

    /// Rule HN-05: no step is skipped or repeated, and none is taken by who took the one before.
    Optional<Refusal> guard(Act act, Set<Function> functions, Status expected) {
        return Duties.lacks(act.actor(), functions.toArray(Function[]::new))
                .or(() -> status == expected ? Optional.empty() : Optional.of(Duties.stepNotOpen(status, expected)))
                .or(() -> Duties.decidedBefore(act.actor(), List.of(lastBy())));
    }

    boolean mayTake(Actor actor, Set<Function> functions, Status expected) {
        return status == expected && actor.has(functions.toArray(Function[]::new)) && !actor.is(lastBy());
    }

    Selection with(Status next, List<Nominee> now, List<Round> voted, SelectionAction action, Act act) {
        var all = new ArrayList<>(steps);
        all.add(Step.of(action, act));
        return new Selection(
                kind, period, rules, rankingId, next, now, voted, all, publicFrom, publicUntil, objections, open);
    }

    Selection withNominees(UnaryOperator<Nominee> change) {
        var now = nominees.stream().map(change).toList();
        return new Selection(
                kind, period, rules, rankingId, status, now, rounds, steps, publicFrom, publicUntil, objections, open);
    }

    Selection withRounds(List<Nominee> now, List<Round> voted) {
        return new Selection(
                kind, period, rules, rankingId, status, now, voted, steps, publicFrom, publicUntil, objections, open);
    }

    Selection shown(LocalDate from, LocalDate until) {
        return new Selection(
                kind, period, rules, rankingId, status, nominees, rounds, steps, from, until, objections, open);
    }

    Selection withObjections(List<Objection> said) {
        return new Selection(
                kind, period, rules, rankingId, status, nominees, rounds, steps, publicFrom, publicUntil, said, open);
    }

    Selection open(@Nullable Instant since) {
        return new Selection(
                kind,
                period,
                rules,
                rankingId,
                status,
                nominees,
                rounds,
                steps,
                publicFrom,
                publicUntil,
                objections,
                since);
    }

    Selection closedOncePassedOn() {
        return nominees.stream().anyMatch(Nominee::isToBePaid) ? this : open(null);
    }

    Outcome<Nominee> awarded(int no) {
        return nominee(no)
                .filter(one -> one.state() == Nominee.State.AWARDED)
                .<Outcome<Nominee>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(HonourProblem.NOMINEE_UNKNOWN, "no", no)));
    }

    /// Rule HN-09: an honour is taken back on one person's proposal by another person's decision.
    Outcome<Selection> proposeWithdrawal(int no, Set<Function> keep, Act act) {
        return withdrawal(no, keep, act)
                .flatMap(one -> one.proposedToWithdraw() == null
                        ? Outcome.done(change(no, now -> now.proposedToWithdraw(Mark.of(act))))
                        : Outcome.refused(Duties.stepNotOpen(SelectionAction.WITHDRAWAL_PROPOSED)));
    }

    Outcome<Selection> withdraw(int no, boolean agreed, Set<Function> award, Act act) {
        return withdrawal(no, award, act).flatMap(one -> {
            var proposal = one.proposedToWithdraw();
            if (proposal == null) {
                return Outcome.refused(Duties.stepNotOpen(one.state()));
            }
            return Duties.decidedBefore(act.actor(), List.of(proposal.by()))
                    .<Outcome<Selection>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(change(
                                    no,
                                    now -> agreed ? now.withdrawn(Mark.of(act)) : now.proposedToWithdraw((Mark) null))
                            .closedOncePassedOn()));
        });
    }

    private Outcome<Nominee> withdrawal(int no, Set<Function> functions, Act act) {
        return Duties.lacks(act.actor(), functions.toArray(Function[]::new))
                .or(() -> Duties.reasonMissing(act))
                .<Outcome<Nominee>>map(Outcome::refused)
                .orElseGet(() -> awarded(no));
    }

    Selection change(int no, UnaryOperator<Nominee> change) {
        return withNominees(one -> one.no() == no ? change.apply(one) : one);
    }
}
