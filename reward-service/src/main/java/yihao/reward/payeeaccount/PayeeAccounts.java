package yihao.reward.payeeaccount;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// One document per payee, whose reference is its id.
public interface PayeeAccounts extends Aggregates<PayeeAccount> {

    /// By payee.
    ///
    /// @param after the last payee of the page before
    List<Versioned<PayeeAccount>> list(@Nullable String after, int limit);
}
