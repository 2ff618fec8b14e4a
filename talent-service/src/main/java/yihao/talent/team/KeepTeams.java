package yihao.talent.team;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.team.TeamRefusal.LEADER_NEEDED;
import static yihao.talent.team.TeamRefusal.MEMBER_ELSEWHERE;
import static yihao.talent.team.TeamRefusal.OFFICE_ONLY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.Numbers;

/// Rules TT-01 to TT-03: the talent office founds teams of registered talents and says who joins, leaves and leads.
/// That somebody is in one team only is decided by the store, not by looking first.
public class KeepTeams {

    private final Teams teams;
    private final ReadTeams read;
    private final Numbers numbers;

    KeepTeams(Teams teams, ReadTeams read, Numbers numbers) {
        this.teams = teams;
        this.read = read;
        this.numbers = numbers;
    }

    /// @param projectId of the copies; none of a team that works on no project yet
    public record Asked(
            String name,
            String focus,
            List<String> fields,
            @Nullable String projectId) {

        public Asked {
            fields = List.copyOf(fields);
        }
    }

    public record Joining(String talentId, String role, LocalDate on) {}

    public Outcome<Versioned<Team>> found(String id, Asked asked, List<Joining> joining, Act act) {
        return permitted(act)
                .flatMap(_ -> read.work(asked))
                .flatMap(work -> read.members(joining, act).flatMap(members -> add(id, work, members, act)));
    }

    public Outcome<Versioned<Team>> correct(String id, Asked asked, Act act) {
        return permitted(act)
                .flatMap(_ -> read.work(asked))
                .flatMap(work -> change(id, TeamAction.CHANGED, act, team -> team.at(work)));
    }

    public Outcome<Versioned<Team>> join(String id, Joining joining, Act act) {
        return permitted(act)
                .flatMap(_ -> read.membership(joining, act))
                .flatMap(one -> read.role(one.role(), act)
                        .flatMap(role -> change(
                                id, TeamAction.JOINED, act, team -> team.join(one.who(), role, one.joinedOn()))));
    }

    public Outcome<Versioned<Team>> leave(String id, String talentId, LocalDate on, Act act) {
        return permitted(act)
                .flatMap(_ -> read.past(on, act))
                .flatMap(day -> change(id, TeamAction.LEFT, act, team -> team.leave(talentId, day)));
    }

    /// @param earlierLeaderAs the role in which the one who led stays; none: leaves
    public Outcome<Versioned<Team>> handOn(
            String id, String toTalentId, @Nullable String earlierLeaderAs, LocalDate on, Act act) {
        return permitted(act)
                .flatMap(_ -> read.past(on, act))
                .flatMap(day -> earlierLeaderAs == null
                        ? change(
                                id,
                                TeamAction.HANDED_ON,
                                act,
                                team -> team.handOn(toTalentId, read.leader(act), null, day))
                        : read.role(earlierLeaderAs, act)
                                .flatMap(role -> role.leads() ? refused(LEADER_NEEDED) : done(role))
                                .flatMap(role -> change(
                                        id,
                                        TeamAction.HANDED_ON,
                                        act,
                                        team -> team.handOn(toTalentId, read.leader(act), role, day))));
    }

    public Outcome<Versioned<Team>> dissolve(String id, LocalDate on, Act act) {
        return permitted(act)
                .flatMap(_ -> read.past(on, act))
                .flatMap(day -> change(id, TeamAction.DISSOLVED, act, team -> team.dissolve(day)));
    }

    private Outcome<Versioned<Team>> add(String id, Work work, List<Membership> members, Act act) {
        var number = numbers.next("TT", today(act));
        var team = Team.founded(number, work, members, act.actor().subject(), act.at());
        try {
            return done(teams.add(id, team, TeamAction.FOUNDED, act));
        } catch (Teams.Taken _) {
            return refused(MEMBER_ELSEWHERE);
        }
    }

    private Outcome<Versioned<Team>> change(
            String id, TeamAction action, Act act, java.util.function.Function<Team, Outcome<Team>> decision) {
        try {
            return teams.change(id, action, act, decision);
        } catch (Teams.Taken _) {
            return refused(MEMBER_ELSEWHERE);
        }
    }

    private static Outcome<Act> permitted(Act act) {
        return act.actor().has(Function.TALENT_OFFICE) ? done(act) : refused(OFFICE_ONLY);
    }

    private static LocalDate today(Act act) {
        return CityTime.day(act.at());
    }
}
