package yihao.talent.team;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.talent.Viewers;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryTeams extends InMemoryAggregates<Team> implements Teams {

    InMemoryTeams() {
        super(Team::holds);
    }

    @Override
    public Optional<Versioned<Team>> visible(String id, Sight sight) {
        return find(id).filter(team -> seen(team.state(), sight));
    }

    @Override
    public List<Versioned<Team>> latest(Filter filter, Sight sight, @Nullable String after, int atMost) {
        return where(team -> seen(team, sight) && such(team, filter)).stream()
                .filter(team -> after == null || team.state().number().compareTo(after) < 0)
                .sorted(Comparator.comparing(
                                (Versioned<Team> team) -> team.state().number())
                        .reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public long count(Filter filter, Sight sight, int most) {
        return latest(filter, sight, null, most + 1).size();
    }

    @Override
    public List<Versioned<Team>> withTalent(String talentId) {
        return where(
                team -> team.members().stream().anyMatch(one -> one.talentId().equals(talentId)));
    }

    private static boolean seen(Team team, Sight sight) {
        var members = team.members().stream().map(Membership::talentId).toList();
        return sight.marks().contains(Viewers.TALENT_OFFICE) || !Collections.disjoint(members, sight.talents());
    }

    private static boolean such(Team team, Filter filter) {
        var project = team.work().project();
        return (filter.field() == null || team.work().fields().contains(filter.field()))
                && (filter.projectId() == null
                        || (project != null && project.id().equals(filter.projectId())))
                && (filter.dissolved() == null || filter.dissolved() == team.isDissolved());
    }
}
