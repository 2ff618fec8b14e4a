package yihao.reward.payeeaccount;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.reward.Duties;

/// Rules PA-01, PA-02: where a payee is paid to.
///
/// @param confirmed what counts
/// @param proposed what waits for a second person
public record PayeeAccount(
        String payee, @Nullable Details confirmed, @Nullable Details proposed) {

    /// @param tail the last figures of the number: all that a screen shows
    public record Details(
            String person,
            Sealed name,
            Sealed bank,
            Sealed account,
            String tail,
            String by,
            Instant at,
            @Nullable String confirmedBy) {

        static Details sealed(Vault vault, Plain plain, Act act) {
            var admitted = vault.admit(new EnumMap<>(Map.of(
                    PayeeField.NAME,
                    plain.name(),
                    PayeeField.BANK,
                    plain.bank(),
                    PayeeField.ACCOUNT,
                    plain.account())));
            var kept = admitted.sealed();
            return new Details(
                    admitted.person(),
                    Objects.requireNonNull(kept.get(PayeeField.NAME)),
                    Objects.requireNonNull(kept.get(PayeeField.BANK)),
                    Objects.requireNonNull(kept.get(PayeeField.ACCOUNT)),
                    plain.tail(),
                    act.actor().subject(),
                    act.at(),
                    null);
        }

        /// In the clear, for the bank's file. Who was erased has none.
        public Plain opened(Vault vault) {
            return new Plain(
                    vault.open(person, PayeeField.NAME, name).orElse(""),
                    vault.open(person, PayeeField.BANK, bank).orElse(""),
                    vault.open(person, PayeeField.ACCOUNT, account).orElse(""));
        }

        private Details confirmedBy(String whom) {
            return new Details(person, name, bank, account, tail, by, at, whom);
        }
    }

    public record Plain(String name, String bank, String account) {

        private static final int SHOWN = 4;

        String tail() {
            return account.substring(Math.max(0, account.length() - SHOWN));
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "Plain[]";
        }
    }

    static PayeeAccount none(String payee) {
        return new PayeeAccount(payee, null, null);
    }

    PayeeAccount propose(Details details) {
        return new PayeeAccount(payee, confirmed, details);
    }

    Outcome<PayeeAccount> confirm(Act act) {
        if (proposed == null) {
            return Outcome.refused(PayeeAccountProblem.NOTHING_PROPOSED);
        }
        return Duties.decidedBefore(act.actor(), List.of(proposed.by()))
                .<Outcome<PayeeAccount>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        new PayeeAccount(payee, proposed.confirmedBy(act.actor().subject()), null)));
    }

    Outcome<PayeeAccount> dismiss(Act act) {
        return Duties.reasonMissing(act)
                .<Outcome<PayeeAccount>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new PayeeAccount(payee, confirmed, null)));
    }

    public List<String> actionsFor(yihao.kernel.Actor actor) {
        if (!actor.has(Function.FINANCE) || proposed == null) {
            return List.of();
        }
        return actor.is(proposed.by()) ? List.of("dismiss") : List.of("confirm", "dismiss");
    }
}
