package yihao.reward.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;

public final class InMemoryFunds extends InMemory<PromotionFund> implements Funds {

    public InMemoryFunds(PowerCut power) {
        super(_ -> null, power);
    }

    @Override
    public List<Versioned<PromotionFund>> openSince(Instant before, int limit) {
        return all().stream()
                .filter(fund -> {
                    var open = fund.state().open();
                    return open != null && !open.isAfter(before);
                })
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<PromotionFund>> list(@Nullable String after, int limit) {
        return all().stream()
                .filter(fund -> after == null || fund.id().compareTo(after) > 0)
                .sorted(Comparator.comparing((Versioned<PromotionFund> fund) -> fund.id()))
                .limit(limit)
                .toList();
    }
}
