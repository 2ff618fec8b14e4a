package yihao.talent.post;

import static yihao.kernel.Money.cny;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.talent.World;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryPosts extends InMemoryAggregates<Post> implements Posts {

    @Override
    public List<Versioned<Post>> held(@Nullable String after, int atMost) {
        return all().stream()
                .filter(post -> !post.state().places().isEmpty())
                .filter(post -> after == null || post.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(post -> post.id()))
                .limit(atMost)
                .toList();
    }

    public static PostTerms terms(int places) {
        return new PostTerms(
                "产业招商专员",
                "化工新材料方向招商",
                "P2",
                places,
                "本科以上，外语熟练",
                cny("6000"),
                cny("12000"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31));
    }

    public static Post post(int places) {
        return new Post(
                "G-2026-000001",
                World.ZHANGDIAN,
                terms(places),
                List.of(),
                Post.Status.OPEN,
                null,
                "zhangdian.head",
                World.noon(World.TODAY));
    }

    public static Place place(String appointment, String person, String from, String until) {
        return new Place(appointment, person, LocalDate.parse(from), LocalDate.parse(until));
    }
}
