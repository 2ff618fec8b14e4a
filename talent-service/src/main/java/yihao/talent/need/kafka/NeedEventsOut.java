package yihao.talent.need.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.talent.NeedEvent;
import yihao.contracts.talent.NeedState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.need.Need;
import yihao.talent.need.Stages;

@Component
class NeedEventsOut implements EventsOut<Need> {

    private final EventsOut<Need> named;

    NeedEventsOut(Stages stages) {
        this.named = EventsOut.named(NeedEvent.class, (id, need) -> publicState(id, need, stages));
    }

    @Override
    public OutgoingEvent of(String id, Enum<?> action, Need need) {
        return named.of(id, action, need);
    }

    private static NeedState publicState(String id, Need need, Stages stages) {
        var asked = need.asked();
        return new NeedState(
                id,
                need.number(),
                need.project().id(),
                need.unit(),
                asked.title(),
                asked.field(),
                asked.leastClass().name(),
                asked.headcount(),
                Math.toIntExact(need.arrived(stages)),
                need.status().name());
    }
}
