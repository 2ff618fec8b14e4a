package yihao.talent.wish.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.talent.Viewers;
import yihao.talent.wish.Wish;
import yihao.talent.wish.Wishes;

@Repository
class MongoWishes extends MongoAggregates<Wish> implements Wishes {

    MongoWishes(Store store) {
        super(
                store,
                AggregateKind.of("wishes", Wish.class)
                        .address("/api/talent-wishes")
                        .readers(_ -> Set.of(Viewers.TALENT_OFFICE)));
    }

    @Override
    public Map<String, String> placesOf(Collection<String> talents) {
        return talents.isEmpty()
                ? Map.of()
                : query(Filters.in("_id", talents), Sorts.ascending("_id"), talents.size()).stream()
                        .collect(Collectors.toMap(
                                Versioned::id, wish -> wish.state().place()));
    }
}
