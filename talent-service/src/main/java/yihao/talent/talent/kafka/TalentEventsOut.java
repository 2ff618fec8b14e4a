package yihao.talent.talent.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.talent.TalentEvent;
import yihao.contracts.talent.TalentState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talent;

/// What the others hear of a talent: nothing about the person.
@Component
class TalentEventsOut implements EventsOut<Talent> {

    private final EventsOut<Talent> named = EventsOut.named(TalentEvent.class, TalentEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Talent talent) {
        return named.of(id, action, talent);
    }

    private static TalentState publicState(String id, Talent talent) {
        var classification = talent.classification();
        return new TalentState(
                id,
                talent.number(),
                classification.inClass().map(Enum::name).orElse(null),
                classification.catalogue(),
                talent.fields(),
                talent.workplace().map(Placement::projectId).orElse(null),
                talent.status().name());
    }
}
