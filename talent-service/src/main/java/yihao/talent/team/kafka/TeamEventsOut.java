package yihao.talent.team.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.talent.TeamEvent;
import yihao.contracts.talent.TeamState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.team.Membership;
import yihao.talent.team.Team;

/// What the others hear of a team: nothing about persons but their ids here. Its class is its leader's, which
/// `talent.talent` tells.
@Component
class TeamEventsOut implements EventsOut<Team> {

    private final EventsOut<Team> named = EventsOut.named(TeamEvent.class, TeamEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Team team) {
        return named.of(id, action, team);
    }

    private static TeamState publicState(String id, Team team) {
        var project = team.work().project();
        return new TeamState(
                id,
                team.number(),
                team.current().stream()
                        .filter(Membership::leads)
                        .map(Membership::talentId)
                        .findFirst()
                        .orElse(null),
                team.current().size(),
                team.work().fields(),
                project == null ? null : project.id(),
                team.isDissolved() ? "DISSOLVED" : "ACTIVE");
    }
}
