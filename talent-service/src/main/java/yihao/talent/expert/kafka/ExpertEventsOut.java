package yihao.talent.expert.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.talent.ExpertEvent;
import yihao.contracts.talent.ExpertState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.expert.Expert;

@Component
class ExpertEventsOut implements EventsOut<Expert> {

    private final EventsOut<Expert> named = EventsOut.named(ExpertEvent.class, ExpertEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Expert expert) {
        return named.of(id, action, expert);
    }

    private static ExpertState publicState(String id, Expert expert) {
        var term = expert.lastTerm();
        return new ExpertState(
                id,
                expert.number(),
                expert.grade(),
                expert.knowledge().fields(),
                expert.knowledge().languages(),
                expert.status().name(),
                term.map(one -> one.span().from().toString()).orElse(null),
                term.map(one -> one.span().until().toString()).orElse(null));
    }
}
