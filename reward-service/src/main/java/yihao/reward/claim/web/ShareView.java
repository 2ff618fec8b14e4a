package yihao.reward.claim.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.claim.Claim;
import yihao.reward.claim.Confirmation;
import yihao.reward.claim.Due;
import yihao.reward.claim.PayeeKind;
import yihao.reward.claim.Share;
import yihao.reward.claim.Withholding;
import yihao.reward.scheme.Trigger;

/// @param amount before tax
/// @param waitsFor what has to come before it is paid; none once it is due
/// @param toConfirm whether a person has to confirm that
/// @param withheld what goes to the tax authority: until it is asked for, by today's rule
record ShareView(
        int no,
        String payee,
        PayeeKind payeeKind,
        Money amount,
        Money withheld,
        Money net,
        @Nullable String payer,
        String due,
        Share.State state,
        @Nullable String paymentId,
        int instalment,
        @Nullable String waitsFor,
        boolean toConfirm,
        @Nullable Confirmation confirmed) {

    static ShareView of(Claim claim, Share share, Withholding withholding, Due due, LocalDate today) {
        var withheld = withholding.of(claim, share, today);
        var waitsFor = due.waitsFor(claim, share, today);
        return new ShareView(
                share.no(),
                share.payee(),
                claim.subject().kindOf(share.payee()),
                share.amount(),
                withheld,
                share.amount().minus(withheld),
                share.payer(),
                share.due(),
                share.state(),
                share.paymentId(),
                share.ofInstalment(),
                waitsFor.map(Due::words).orElse(null),
                waitsFor.filter(Trigger.Confirmed.class::isInstance).isPresent(),
                share.confirmed());
    }
}
