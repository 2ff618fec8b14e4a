package yihao.talent.team.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.TeamEvent;
import yihao.talent.Mongo;
import yihao.talent.team.Teams;
import yihao.talent.team.TeamsContract;

@DisplayName("TT-02 Teams in the store")
class MongoTeamsTest extends TeamsContract {

    @Override
    protected Teams teams() {
        return new MongoTeams(Mongo.store(), Mongo.unheard(TeamEvent.FOUNDED));
    }
}
