package yihao.project.team.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.team.Team;
import yihao.project.team.Teams;

/// The collection `project-teams`.
public final class MongoTeams extends MongoAggregates<Team> implements Teams {

    private static final String OFFICER = "state.members.officer";

    /// More than a person has projects in a life; beyond this something would be left in its name, so it is refused
    /// loudly.
    private static final int MOST = 20_000;

    public MongoTeams(Store store) {
        super(store, AggregateKind.of("project-teams", Team.class).index(OFFICER, "_id"));
    }

    @Override
    public List<Versioned<Team>> with(String officer) {
        var found = query(Filters.eq(OFFICER, officer), Sorts.ascending("_id"), MOST + 1);
        if (found.size() > MOST) {
            throw new IllegalStateException("More teams than one person is in");
        }
        return found;
    }
}
