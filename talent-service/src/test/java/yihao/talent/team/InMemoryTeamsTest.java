package yihao.talent.team;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TT-02 Teams in memory")
class InMemoryTeamsTest extends TeamsContract {

    @Override
    protected Teams teams() {
        return new InMemoryTeams();
    }
}
