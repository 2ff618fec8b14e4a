package yihao.reward.ledger;

import java.util.Locale;

/// The chart of accounts. What an account's name begins with says what it is, what follows whose it is. A debit is
/// money that came to stand there, a credit money that went.
public enum AccountKind {
    /// Where the payer's money comes from and recovered money goes: always in credit by what the budgets hold.
    TREASURY,
    /// Free to be promised.
    BUDGET,
    /// Promised to payments under way.
    RESERVED,
    /// Paid to payees, without what came back.
    PAID,
    /// Withheld of payments and owed to the tax authority.
    TAX_PAYABLE,
    /// Came back after the budget that paid it was closed.
    RECOVERED,
    /// Awarded to a unit for its promotion work, and not yet spent.
    FUND;

    public String prefix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String of(String whose) {
        return prefix() + ":" + whose;
    }
}
