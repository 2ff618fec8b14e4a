package yihao.reward.payeeaccount;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;

public final class InMemoryPayeeAccounts extends InMemory<PayeeAccount> implements PayeeAccounts {

    public InMemoryPayeeAccounts(PowerCut power) {
        super(_ -> null, power);
    }

    @Override
    public List<Versioned<PayeeAccount>> list(@Nullable String after, int limit) {
        return all().stream()
                .filter(account -> after == null || account.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(Versioned::id))
                .limit(limit)
                .toList();
    }
}
