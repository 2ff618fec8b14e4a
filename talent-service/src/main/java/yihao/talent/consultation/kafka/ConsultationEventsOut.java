package yihao.talent.consultation.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.talent.ConsultationEvent;
import yihao.contracts.talent.ConsultationState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.consultation.Consultation;

@Component
class ConsultationEventsOut implements EventsOut<Consultation> {

    private final EventsOut<Consultation> named =
            EventsOut.named(ConsultationEvent.class, ConsultationEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Consultation consultation) {
        return named.of(id, action, consultation);
    }

    private static ConsultationState publicState(String id, Consultation one) {
        var question = one.question();
        var secret = question.isConfidential();
        return new ConsultationState(
                id,
                one.number(),
                one.kindId(),
                question.topic().name(),
                secret ? null : question.reference(),
                secret ? null : question.title(),
                secret,
                one.unit(),
                one.due().toString(),
                one.provisional(),
                one.wanted(),
                Math.toIntExact(one.live().count()),
                one.given().size(),
                one.status().name());
    }
}
