package yihao.reward.payeeaccount;

import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.reward.Duties;
import yihao.reward.payeeaccount.PayeeAccount.Details;
import yihao.reward.payeeaccount.PayeeAccount.Plain;

/// Rule PA-01: an account is entered by one person of finance and counts once another has confirmed it.
public final class KeepPayeeAccounts {

    private final PayeeAccounts accounts;
    private final Vault vault;

    public KeepPayeeAccounts(PayeeAccounts accounts, Vault vault) {
        this.accounts = accounts;
        this.vault = vault;
    }

    public Outcome<Versioned<PayeeAccount>> propose(String payee, Plain plain, Act act) {
        var lacks = Duties.lacks(act.actor(), Function.FINANCE);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        var details = Details.sealed(vault, plain, act);
        if (accounts.find(payee).isEmpty()) {
            try {
                var first = PayeeAccount.none(payee).propose(details);
                return Outcome.done(accounts.add(payee, first, PayeeAccountAction.PROPOSED, act));
            } catch (Aggregates.Taken _) {
                // somebody else entered the first one in between
            }
        }
        return accounts.change(
                payee, PayeeAccountAction.PROPOSED, act, account -> Outcome.done(account.propose(details)));
    }

    public Outcome<Versioned<PayeeAccount>> confirm(String payee, Act act) {
        return decided(payee, PayeeAccountAction.CONFIRMED, act, account -> account.confirm(act));
    }

    public Outcome<Versioned<PayeeAccount>> dismiss(String payee, Act act) {
        return decided(payee, PayeeAccountAction.DISMISSED, act, account -> account.dismiss(act));
    }

    public Optional<Details> confirmed(String payee) {
        return accounts.find(payee)
                .flatMap(account -> Optional.ofNullable(account.state().confirmed()));
    }

    private Outcome<Versioned<PayeeAccount>> decided(
            String payee,
            PayeeAccountAction action,
            Act act,
            java.util.function.Function<PayeeAccount, Outcome<PayeeAccount>> decision) {
        var lacks = Duties.lacks(act.actor(), Function.FINANCE);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        var decided = accounts.change(payee, action, act, decision);
        return decided instanceof Outcome.Refused<Versioned<PayeeAccount>>(var refusal)
                        && refusal.problem() == StoreProblem.NOT_FOUND
                ? Outcome.refused(Refusal.of(PayeeAccountProblem.ACCOUNT_UNKNOWN, "payee", payee))
                : decided;
    }
}
