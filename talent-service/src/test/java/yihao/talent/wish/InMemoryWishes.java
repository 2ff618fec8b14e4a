package yihao.talent.wish;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryWishes extends InMemoryAggregates<Wish> implements Wishes {

    @Override
    public Map<String, String> placesOf(Collection<String> talents) {
        return all().stream()
                .filter(wish -> talents.contains(wish.id()))
                .collect(Collectors.toMap(Versioned::id, wish -> wish.state().place()));
    }
}
