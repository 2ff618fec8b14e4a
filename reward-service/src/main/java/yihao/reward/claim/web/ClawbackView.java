package yihao.reward.claim.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.reward.claim.Clawback;
import yihao.reward.paymentorder.Recovery;

/// @param recoveries what was demanded of each payment and what came in
record ClawbackView(
        Clawback.State state,
        String facts,
        String clause,
        Money amount,
        List<Clawback.Part> parts,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String answer,
        List<RecoveryView> recoveries) {

    record RecoveryView(
            String id,
            String number,
            Money demanded,
            Money received,
            Money outstanding,
            List<Recovery.Receipt> receipts) {

        static RecoveryView of(Versioned<Recovery> stored) {
            var recovery = stored.state();
            return new RecoveryView(
                    stored.id(),
                    recovery.number(),
                    recovery.demanded(),
                    recovery.received(),
                    recovery.outstanding(),
                    recovery.receipts());
        }
    }

    static @Nullable ClawbackView of(@Nullable Clawback clawback, List<Versioned<Recovery>> recoveries) {
        return clawback == null
                ? null
                : new ClawbackView(
                        clawback.state(),
                        clawback.facts(),
                        clawback.clause(),
                        clawback.amount(),
                        clawback.parts(),
                        clawback.proposedBy(),
                        clawback.proposedAt(),
                        clawback.decidedBy(),
                        clawback.decidedAt(),
                        clawback.answer(),
                        recoveries.stream().map(RecoveryView::of).toList());
    }
}
