package yihao.project.agreement;

import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Actor;

/// What an actor may do now with a commitment and with what was done for it; the decision itself asks again.
///
/// @param goesOn whether the project does
public record PossibleOnCommitment(Agreement agreement, AgreementRules rules, boolean goesOn, Actor actor) {

    private AgreementRights rights() {
        return new AgreementRights(rules);
    }

    public List<String> actions(Commitment of) {
        var actions = new ArrayList<String>();
        if (agreement.isEnded()) {
            return actions;
        }
        if (of.isInForce(agreement.drafts())) {
            if (rights().whyNotEnter(actor, agreement.unit()).isEmpty()) {
                actions.add("enter");
            }
            if (goesOn && rights().whyNotExtend(actor, agreement.unit(), of).isEmpty()) {
                actions.add("extend");
            }
        }
        if (goesOn
                && agreement.current().isOpen()
                && rights().whyNotDraft(actor, agreement.unit()).isEmpty()) {
            if (of.dropped() == null) {
                actions.add("drop");
            } else if (of.isRestorable(agreement.drafts())) {
                actions.add("restore");
            }
        }
        return actions;
    }

    public List<String> actions(Commitment of, Fulfilment one) {
        var actions = new ArrayList<String>();
        if (agreement.isEnded() || !of.isInForce(agreement.drafts()) || one.withdrawn() != null) {
            return actions;
        }
        if (one.waits()
                && rights().whyNotConfirm(actor, agreement.unit(), of, one).isEmpty()) {
            actions.add("confirm");
        }
        if (rights().whyNotWithdraw(actor, agreement.unit(), of, one).isEmpty()) {
            actions.add("withdraw");
        }
        return actions;
    }
}
