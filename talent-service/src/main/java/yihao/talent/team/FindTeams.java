package yihao.talent.team;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.talent.Viewers;
import yihao.talent.talent.Talents;
import yihao.talent.team.Teams.Filter;
import yihao.talent.team.Teams.Sight;

/// Rule TT-04: talent office and city-wide functions see every team, a unit those with a member who was matched to one
/// of its needs.
public class FindTeams {

    private final Teams teams;
    private final Talents talents;

    FindTeams(Teams teams, Talents talents) {
        this.teams = teams;
        this.talents = talents;
    }

    public Optional<Versioned<Team>> visible(String id, Actor reader) {
        return teams.visible(id, sight(reader));
    }

    public List<Versioned<Team>> latest(Filter filter, Actor reader, @Nullable String after, int atMost) {
        return teams.latest(filter, sight(reader), after, atMost);
    }

    public long count(Filter filter, Actor reader, int most) {
        return teams.count(filter, sight(reader), most);
    }

    private Sight sight(Actor reader) {
        var seesAll = reader.has(Function.TALENT_OFFICE) || reader.seesWholeCity();
        return new Sight(Viewers.marksOf(reader), seesAll ? List.of() : talents.matchedTo(reader.units()));
    }
}
