package yihao.talent.team.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.talent.Viewers;
import yihao.talent.team.Team;
import yihao.talent.team.Teams;

@Repository
class MongoTeams extends MongoAggregates<Team> implements Teams {

    private static final String NUMBER = "state.number";
    private static final String MEMBERS = "state.members.talentId";

    MongoTeams(Store store, EventsOut<Team> events) {
        super(
                store,
                AggregateKind.of("teams", Team.class)
                        .address("/api/talent-teams")
                        .readers(_ -> Set.of(Viewers.TALENT_OFFICE))
                        .unique("state.holds")
                        .latest(NUMBER, "readers")
                        .latest(NUMBER, MEMBERS)
                        .events(events));
    }

    @Override
    public Optional<Versioned<Team>> visible(String id, Sight sight) {
        return first(Filters.and(Filters.eq("_id", id), seen(sight)));
    }

    @Override
    public List<Versioned<Team>> latest(Filter filter, Sight sight, @Nullable String after, int atMost) {
        return latest(such(filter, sight), NUMBER, after, atMost);
    }

    @Override
    public long count(Filter filter, Sight sight, int most) {
        return count(such(filter, sight), most);
    }

    @Override
    public List<Versioned<Team>> withTalent(String talentId) {
        return query(Filters.eq(MEMBERS, talentId), Sorts.ascending(NUMBER), 0);
    }

    private static Bson such(Filter filter, Sight sight) {
        var filters = new ArrayList<Bson>(List.of(seen(sight)));
        if (filter.field() != null) {
            filters.add(Filters.eq("state.work.fields", filter.field()));
        }
        if (filter.projectId() != null) {
            filters.add(Filters.eq("state.work.project.id", filter.projectId()));
        }
        if (filter.dissolved() != null) {
            filters.add(
                    filter.dissolved() ? Filters.ne("state.dissolvedOn", null) : Filters.eq("state.dissolvedOn", null));
        }
        return Filters.and(filters);
    }

    private static Bson seen(Sight sight) {
        var byMark = Filters.in("readers", sight.marks());
        return sight.talents().isEmpty() ? byMark : Filters.or(byMark, Filters.in(MEMBERS, sight.talents()));
    }
}
