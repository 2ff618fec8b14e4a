package yihao.reward.claim.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.claim.Claim;
import yihao.reward.claim.PayeeKind;
import yihao.reward.claim.Share;
import yihao.reward.claim.Withholding;

/// @param amount before tax
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
        @Nullable String paymentId) {

    static ShareView of(Claim claim, Share share, Withholding withholding, LocalDate today) {
        var withheld = withholding.of(claim, share, today);
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
                share.paymentId());
    }
}
