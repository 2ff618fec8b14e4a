package yihao.reward.claim;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;

/// What is taken back of a claim that was paid, of which of its shares, and who proposed and decided it.
///
/// @param clause the words of the policy that it rests on
/// @param open since when it is decided and not yet demanded from every payment
public record Clawback(
        State state,
        String facts,
        String clause,
        List<Part> parts,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String answer,
        @Nullable Instant open) {

    public Clawback {
        parts = List.copyOf(parts);
    }

    public enum State {
        PROPOSED,
        DISMISSED,
        DECIDED
    }

    /// What is demanded back of one share.
    public record Part(int share, Money amount) {}

    static Clawback proposed(String facts, String clause, List<Part> parts, Act act) {
        return new Clawback(
                State.PROPOSED, facts, clause, parts, act.actor().subject(), act.at(), null, null, null, null);
    }

    Clawback decided(boolean agreed, Act act) {
        return new Clawback(
                agreed ? State.DECIDED : State.DISMISSED,
                facts,
                clause,
                parts,
                proposedBy,
                proposedAt,
                act.actor().subject(),
                act.at(),
                act.reason(),
                agreed ? act.at() : null);
    }

    Clawback demanded() {
        return new Clawback(state, facts, clause, parts, proposedBy, proposedAt, decidedBy, decidedAt, answer, null);
    }

    boolean isProposed() {
        return state == State.PROPOSED;
    }

    public Money amount() {
        return sum(parts.getFirst().amount().currency());
    }

    private Money sum(Currency currency) {
        return parts.stream().map(Part::amount).reduce(Money.zero(currency), Money::plus);
    }
}
