package yihao.talent.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.talent.World;
import yihao.talent.recommendation.Recommendation.Status;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryRecommendations extends InMemoryAggregates<Recommendation> implements Recommendations {

    public InMemoryRecommendations() {
        super(one -> Stream.ofNullable(one.counts()).collect(Collectors.toSet()));
    }

    @Override
    public Optional<Versioned<Recommendation>> of(String talentId) {
        return where(one -> talentId.equals(one.counts()) && one.status() == Status.USED).stream()
                .findFirst();
    }

    @Override
    public List<Versioned<Recommendation>> standing(Status status, @Nullable String after, int atMost) {
        return where(one -> one.status() == status).stream()
                .filter(one -> after == null || one.state().number().compareTo(after) > 0)
                .sorted(Comparator.comparing(one -> one.state().number()))
                .limit(atMost)
                .toList();
    }

    static Recommendation recommendation(String number, String person) {
        return new Recommendation(
                number,
                "n1",
                "N-1",
                new Recommender(Recommender.Kind.UNIT, World.ZHANGDIAN, null, "zhangdian.officer"),
                person,
                person,
                null,
                Status.RECOMMENDED,
                World.noon(World.TODAY),
                null,
                null,
                null,
                null);
    }
}
