package yihao.talent.need.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.talent.NeedEvent;
import yihao.contracts.talent.NeedState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.need.Need;

@Component
class NeedEventsOut implements EventsOut<Need> {

    private final EventsOut<Need> named = EventsOut.named(NeedEvent.class, NeedEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Need need) {
        return named.of(id, action, need);
    }

    private static NeedState publicState(String id, Need need) {
        var asked = need.asked();
        return new NeedState(
                id,
                need.number(),
                need.projectId(),
                need.unit(),
                asked.title(),
                asked.field(),
                asked.leastClass().name(),
                asked.headcount(),
                Math.toIntExact(need.arrived()),
                need.status().name(),
                need.enterprise() == null
                        ? null
                        : need.enterprise().enterprise().id(),
                asked.place(),
                asked.neededBy(),
                need.filledOn().orElse(null));
    }
}
