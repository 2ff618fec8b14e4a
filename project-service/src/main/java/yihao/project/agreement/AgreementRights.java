package yihao.project.agreement;

import static yihao.project.agreement.AgreementProblem.AGREEMENT_OWN_TEXT;
import static yihao.project.agreement.AgreementProblem.FULFILMENT_OWN;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;

import java.util.Optional;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.ProblemCode;
import yihao.project.Rights;

/// Rules PG-03 and PG-07: by function, in the agreement's unit or for the whole city; whoever wrote it reviews nothing
/// of it, whoever entered what was done does not confirm it.
record AgreementRights(AgreementRules rules) {

    private static Optional<ProblemCode> unless(Actor actor, String unit, Set<Function> functions) {
        return Rights.may(actor, unit, functions) ? Optional.empty() : Optional.of(NOT_YOURS);
    }

    Optional<ProblemCode> whyNotDraft(Actor actor, String unit) {
        return unless(actor, unit, rules.rights().draft());
    }

    Optional<ProblemCode> whyNotSign(Actor actor, Agreement agreement) {
        return unless(actor, agreement.unit(), rules.rights().sign());
    }

    Optional<ProblemCode> whyNotEnd(Actor actor, Agreement agreement) {
        return unless(actor, agreement.unit(), rules.rights().end());
    }

    /// Of a kind that the rules do not know the answer is that it is not asked for.
    Optional<ProblemCode> whyNotReview(Actor actor, Agreement agreement, String kind) {
        var known = rules.review(kind);
        return known.isEmpty()
                ? Optional.empty()
                : unless(actor, agreement.unit(), known.get().functions())
                        .or(() -> agreement.isWrittenBy(actor) ? Optional.of(AGREEMENT_OWN_TEXT) : Optional.empty());
    }

    Optional<ProblemCode> whyNotExtend(Actor actor, String unit, Commitment commitment) {
        return unless(actor, unit, rules.rights().extend().of(commitment.side()));
    }

    Optional<ProblemCode> whyNotEnter(Actor actor, String unit) {
        return unless(actor, unit, rules.rights().enter());
    }

    Optional<ProblemCode> whyNotConfirm(Actor actor, String unit, Commitment commitment, Fulfilment one) {
        return unless(actor, unit, rules.rights().confirm().of(commitment.side()))
                .or(() -> actor.is(one.entered().by()) ? Optional.of(FULFILMENT_OWN) : Optional.empty());
    }

    /// What nobody confirmed yet by whoever may enter, afterwards by whoever may confirm.
    Optional<ProblemCode> whyNotWithdraw(Actor actor, String unit, Commitment commitment, Fulfilment one) {
        var confirming = unless(actor, unit, rules.rights().confirm().of(commitment.side()));
        return one.confirmed() == null && whyNotEnter(actor, unit).isEmpty() ? Optional.empty() : confirming;
    }
}
