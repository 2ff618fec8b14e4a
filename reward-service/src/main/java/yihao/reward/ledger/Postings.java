package yihao.reward.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;

/// The ledger's lines: appended, never changed.
public interface Postings {

    /// Appends; a line that is already there stays as it is.
    void append(Posting posting, Act act);

    /// @param after the last id of the page before
    List<Posting> list(@Nullable String budgetId, @Nullable String after, int limit);

    List<Balance> balances();

    /// What one account was debited and credited in all.
    record Balance(String account, java.math.BigDecimal debit, java.math.BigDecimal credit) {

        public java.math.BigDecimal balance() {
            return debit.subtract(credit);
        }
    }
}
