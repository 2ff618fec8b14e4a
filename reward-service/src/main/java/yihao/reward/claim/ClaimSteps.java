package yihao.reward.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.WorkingCalendar;

/// What waits at a claim, and what this caller may do about it now. A view for people; each step asks again.
public final class ClaimSteps {

    private static final String OBJECTION = "OBJECTION-";

    private ClaimSteps() {}

    public static List<String> actionsFor(Claim claim, Actor actor, LocalDate today, boolean isDue) {
        var actions = new ArrayList<>(next(claim, actor, today, isDue));
        if (Hold.BEFORE_APPROVAL.contains(claim.status()) && actor.is(claim.applicant())) {
            actions.add("withdraw");
        }
        actions.addAll(check(claim, actor));
        actions.addAll(clawback(claim, actor));
        actions.addAll(when(
                claim.status() == Claim.Status.APPROVED
                        && TakingBack.paid(claim).isEmpty()
                        && actor.has(Function.BUREAU_HEAD),
                "start-over"));
        if (Hold.WHILE_PAID.contains(claim.status()) && actor.has(Function.BUREAU_HEAD)) {
            var suspension = claim.suspension();
            if (suspension == null) {
                actions.add("suspend");
            } else if (!actor.is(suspension.by())) {
                actions.add("resume");
            }
        }
        return List.copyOf(actions);
    }

    private static List<String> clawback(Claim claim, Actor actor) {
        var clawback = claim.clawback();
        if (clawback != null && clawback.isProposed()) {
            return when(actor.has(Function.BUREAU_HEAD) && !actor.is(clawback.proposedBy()), "decide-clawback");
        }
        return when(
                TakingBack.POSSIBLE.contains(claim.status())
                        && !TakingBack.paid(claim).isEmpty()
                        && actor.has(TakingBack.PROPOSERS),
                "propose-clawback");
    }

    private static List<String> check(Claim claim, Actor actor) {
        var hint = claim.hint();
        return when(hint != null && hint.open() && actor.has(Function.BUREAU_OFFICER), "check-clawback");
    }

    /// What the claim waits for; what one merely may do at any time is no work.
    public static List<String> waitingFor(Claim claim, Actor actor, LocalDate today, boolean isDue) {
        var clawback = claim.clawback();
        var waiting = new ArrayList<>(check(claim, actor));
        waiting.addAll(
                clawback != null && clawback.isProposed() ? clawback(claim, actor) : next(claim, actor, today, isDue));
        return waiting;
    }

    private static List<String> next(Claim claim, Actor actor, LocalDate today, boolean isDue) {
        var decided = claim.deciders().stream().anyMatch(actor::is);
        return switch (claim.status()) {
            case APPLIED -> when(actor.has(Function.JOINT_REVIEWER) && !decided, "review");
            case REVIEWED -> when(actor.has(Function.BUREAU_OFFICER) && !decided, "publish");
            case PUBLISHED -> whilePublic(claim, actor, today, decided);
            case APPROVED, PAYMENT_REQUESTED -> whilePaid(claim, actor, isDue, decided);
            case CLAWED_BACK -> when(actor.has(Function.FINANCE), "record-repayment");
            case PAID, DECLINED, WITHDRAWN -> List.of();
        };
    }

    /// How many working days a published claim will still be public, today not counted; none when it is not public.
    public static Optional<Integer> workingDaysLeft(Claim claim, LocalDate today, WorkingCalendar calendar) {
        var until = claim.publicUntil();
        return claim.status() == Claim.Status.PUBLISHED && until != null && !today.isAfter(until)
                ? Optional.of((int) today.datesUntil(until.plusDays(1))
                        .skip(1)
                        .filter(calendar::isWorkingDay)
                        .count())
                : Optional.empty();
    }

    public static List<ReviewBody> missingReviews(Claim claim) {
        var given = claim.reviews().stream().map(Review::body).toList();
        return Arrays.stream(ReviewBody.values())
                .filter(body -> !given.contains(body))
                .toList();
    }

    private static List<String> whilePublic(Claim claim, Actor actor, LocalDate today, boolean decided) {
        var actions = new ArrayList<String>();
        var open = claim.objections().stream().anyMatch(Objection::isOpen);
        if (open && actor.has(Function.BUREAU_OFFICER) && !actor.is(claim.applicant())) {
            actions.add("answer-objection");
        }
        var until = claim.publicUntil();
        if (!open && !decided && until != null && today.isAfter(until) && actor.has(Function.BUREAU_HEAD)) {
            actions.add("approve");
        }
        return actions;
    }

    private static List<String> whilePaid(Claim claim, Actor actor, boolean isDue, boolean decided) {
        if (claim.suspension() != null || TakingBack.open(claim).isPresent()) {
            return List.of();
        }
        var actions = new ArrayList<String>();
        if ((isDue || claim.requestedShare().isPresent())
                && actor.has(Function.FINANCE)
                && (!decided || hasPaid(claim, actor))) {
            actions.add("pay");
        }
        if (claim.status() == Claim.Status.APPROVED
                && actor.has(ConfirmInstalment.CONFIRMERS)
                && claim.shares().stream().anyMatch(ConfirmInstalment::waits)) {
            actions.add("confirm-instalment");
        }
        return actions;
    }

    private static boolean hasPaid(Claim claim, Actor actor) {
        return claim.decisions().stream()
                .filter(decision -> actor.is(decision.by()))
                .allMatch(decision -> decision.action() == ClaimAction.PAYMENT_REQUESTED);
    }

    private static List<String> when(boolean may, String action) {
        return may ? List.of(action) : List.of();
    }

    /// Parts that this person may hand in files for now: the application until all have reviewed it, by who applied or
    /// the bureau; an objection until it is answered, by the bureau, which answers it.
    static Set<String> openParts(Claim claim, Actor actor) {
        var bureau = actor.has(Function.BUREAU_OFFICER);
        var parts = new HashSet<String>();
        if (claim.status() == Claim.Status.APPLIED && (bureau || actor.is(claim.applicant()))) {
            parts.add("APPLICATION");
        }
        if (bureau) {
            claim.objections().stream()
                    .filter(Objection::isOpen)
                    .forEach(objection -> parts.add(OBJECTION + objection.no()));
        }
        return parts;
    }

    /// Who objects is not told to those objected against.
    static boolean shows(String part, Actor reader) {
        return !part.startsWith(OBJECTION) || reader.seesWholeCity();
    }
}
