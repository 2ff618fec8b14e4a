package yihao.reward.assessment.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.reward.RankingEvent;
import yihao.contracts.reward.RankingState;
import yihao.contracts.reward.RankingState.RankedUnit;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.reward.assessment.Ranking;

@Component
class RankingEventsOut implements EventsOut<Ranking> {

    private final EventsOut<Ranking> named = EventsOut.named(RankingEvent.class, RankingEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Ranking state) {
        return named.of(id, action, state);
    }

    private static RankingState publicState(String id, Ranking ranking) {
        return new RankingState(
                id,
                ranking.of().name(),
                ranking.methodId(),
                ranking.methodVersion(),
                ranking.units().stream()
                        .map(unit -> new RankedUnit(
                                unit.unit(),
                                unit.rank(),
                                unit.score() == null ? null : unit.score().toPlainString()))
                        .toList(),
                ranking.frozenAt());
    }
}
