package yihao.talent.erasure.team;

import java.util.List;
import org.springframework.stereotype.Component;
import yihao.talent.erasure.Ties;
import yihao.talent.team.Teams;

/// Whoever is in a team leaves it first.
@Component
class TeamTies implements Ties {

    private final Teams teams;

    TeamTies(Teams teams) {
        this.teams = teams;
    }

    @Override
    public List<String> of(String talentId) {
        return teams.withTalent(talentId).stream()
                .filter(team -> team.state().currentOf(talentId).isPresent())
                .map(team -> team.state().number())
                .toList();
    }
}
