package yihao.project.team;

import java.util.List;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryTeams extends InMemoryAggregates<Team> implements Teams {

    @Override
    public List<Versioned<Team>> with(String officer) {
        return where(
                team -> team.members().stream().anyMatch(one -> one.officer().equals(officer)));
    }
}
