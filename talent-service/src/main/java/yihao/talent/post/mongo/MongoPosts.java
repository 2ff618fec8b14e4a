package yihao.talent.post.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.web.Page;
import yihao.talent.Listing;
import yihao.talent.Units;
import yihao.talent.Viewers;
import yihao.talent.post.Post;
import yihao.talent.post.Posts;

@Repository
class MongoPosts extends MongoAggregates<Post> implements Posts, Listing<Post> {

    private static final String NUMBER = "state.number";
    private static final Map<String, String> FIELDS = Map.of("status", "state.status", "unit", "state.unit");

    MongoPosts(Store store, EventsOut<Post> events, Units units) {
        super(
                store,
                AggregateKind.of("posts", Post.class)
                        .readers(post -> readers(post, units))
                        .latest(NUMBER, "readers")
                        .index("state.places.from", "_id")
                        .events(events));
    }

    private static Set<String> readers(Post post, Units units) {
        var readers = new HashSet<>(units.above(post.unit()));
        readers.add(post.unit());
        readers.add(Viewers.TALENT_OFFICE);
        return readers;
    }

    @Override
    public List<Versioned<Post>> held(@Nullable String after, int atMost) {
        var held = Filters.gt("state.places.from", "");
        return query(
                after == null ? held : Filters.and(held, Filters.gt("_id", after)), Sorts.ascending("_id"), atMost);
    }

    @Override
    public Optional<Versioned<Post>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), Filters.in("readers", Viewers.marksOf(actor))));
    }

    @Override
    public Listed<Post> list(Wanted wanted, Actor actor) {
        var filters = new ArrayList<Bson>(List.of(Filters.in("readers", Viewers.marksOf(actor))));
        wanted.equal().forEach((name, value) -> filters.add(Filters.eq(FIELDS.get(name), value)));
        var counted = count(Filters.and(filters), Page.COUNTED);
        var rows = latest(Filters.and(filters), NUMBER, wanted.after(), wanted.limit() + 1);
        var items = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        var next = rows.size() > wanted.limit() ? items.getLast().state().number() : null;
        return new Listed<>(List.copyOf(items), next, counted);
    }
}
