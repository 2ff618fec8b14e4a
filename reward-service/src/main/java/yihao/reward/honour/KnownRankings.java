package yihao.reward.honour;

import java.util.Optional;
import yihao.reward.assessment.Rankings;

/// The rankings this service publishes.
final class KnownRankings implements PublishedRankings {

    private final Rankings rankings;

    KnownRankings(Rankings rankings) {
        this.rankings = rankings;
    }

    @Override
    public Optional<Published> find(String id) {
        return rankings.find(id)
                .map(one -> new Published(
                        one.state().methodId(),
                        one.state().units().stream()
                                .map(unit -> new Ranked(unit.unit(), unit.nameZh(), unit.rank(), unit.score()))
                                .toList()));
    }
}
