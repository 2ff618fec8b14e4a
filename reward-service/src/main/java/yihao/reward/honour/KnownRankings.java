package yihao.reward.honour;

import java.util.Objects;
import java.util.Optional;
import yihao.kernel.Versioned;
import yihao.reward.assessment.Ranking;
import yihao.reward.assessment.Rankings;

/// The rankings this service publishes.
final class KnownRankings implements PublishedRankings {

    private static final int MOST = 1000;

    private final Rankings rankings;

    KnownRankings(Rankings rankings) {
        this.rankings = rankings;
    }

    @Override
    public Optional<Published> find(String id) {
        return rankings.find(id)
                .map(one -> new Published(
                        one.state().methodId(),
                        one.state().of().name(),
                        isSuperseded(one),
                        one.state().units().stream()
                                .map(unit -> new Ranked(unit.unit(), unit.nameZh(), unit.rank(), unit.score()))
                                .toList()));
    }

    /// By the latest that was corrected beside it, or beside what it corrects itself.
    private boolean isSuperseded(Versioned<Ranking> one) {
        var original = Objects.requireNonNullElse(one.state().corrects(), one.id());
        return rankings.ending(one.state().month(), MOST).stream()
                .map(Versioned::state)
                .filter(other -> original.equals(other.corrects()))
                .anyMatch(other -> !one.state().isCorrected()
                        || other.frozenAt().isAfter(one.state().frozenAt()));
    }
}
