package yihao.talent.unmasking;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryUnmaskings extends InMemoryAggregates<Unmasking> implements Unmaskings {

    public InMemoryUnmaskings() {
        super(unmasking -> List.of(unmasking.slot()));
    }

    @Override
    public List<Versioned<Unmasking>> latest(@Nullable String talentId, @Nullable String after, int atMost) {
        return where(one -> talentId == null || one.talentId().equals(talentId)).stream()
                .filter(one -> after == null || one.state().number().compareTo(after) < 0)
                .sorted(Comparator.comparing(
                                (Versioned<Unmasking> one) -> one.state().number())
                        .reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public long count(@Nullable String talentId, int most) {
        return latest(talentId, null, most + 1).size();
    }
}
