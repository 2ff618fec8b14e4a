package yihao.reward.listing;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.listing.Listing.Status;

public final class InMemoryListings extends InMemory<Listing> implements Listings {

    public InMemoryListings(PowerCut power) {
        super(_ -> null, power);
    }

    @Override
    public List<Versioned<Listing>> list(@Nullable Status status, int limit) {
        return where(one -> status == null || one.status() == status).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Listing>> confirmedOf(String rankingId) {
        return where(one -> one.status() == Status.CONFIRMED && one.rankingId().equals(rankingId));
    }

    @Override
    public List<Versioned<Listing>> confirmedIn(Set<YearMonth> months) {
        return where(one -> one.status() == Status.CONFIRMED && months.contains(one.month()));
    }
}
