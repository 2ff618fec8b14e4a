package yihao.reward.honour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.honour.Selection.Status;

final class InMemorySelections extends InMemory<Selection> implements Selections {

    InMemorySelections(PowerCut power) {
        super(_ -> null, power);
    }

    @Override
    public List<Versioned<Selection>> list(Filter filter, @Nullable String after, int limit) {
        return all().stream()
                .filter(one -> filter.status() == null || one.state().status() == filter.status())
                .filter(one -> filter.kind() == null || one.state().kind().equals(filter.kind()))
                .filter(one -> filter.year() == null || one.id().startsWith(filter.year()))
                .filter(one -> after == null || one.id().compareTo(after) < 0)
                .sorted(Comparator.comparing((Versioned<Selection> one) -> one.id())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter, int most) {
        return list(filter, null, most + 1).size();
    }

    @Override
    public List<Versioned<Selection>> in(Set<Status> statuses, int limit) {
        return where(one -> statuses.contains(one.status()));
    }

    @Override
    public List<Versioned<Selection>> publicOn(LocalDate day, int limit) {
        return where(one -> {
            var until = one.publicUntil();
            return one.status() == Status.PUBLISHED && until != null && !day.isAfter(until);
        });
    }

    @Override
    public List<Versioned<Selection>> toPassOn(Instant now, int limit) {
        return where(one -> one.open() != null);
    }
}
