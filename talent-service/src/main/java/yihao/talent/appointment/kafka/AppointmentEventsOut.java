package yihao.talent.appointment.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.talent.AppointmentEvent;
import yihao.contracts.talent.AppointmentState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.appointment.Appointment;

@Component
class AppointmentEventsOut implements EventsOut<Appointment> {

    private final EventsOut<Appointment> named =
            EventsOut.named(AppointmentEvent.class, AppointmentEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Appointment appointment) {
        return named.of(id, action, appointment);
    }

    private static AppointmentState publicState(String id, Appointment appointment) {
        return new AppointmentState(
                id,
                appointment.number(),
                appointment.post().id(),
                appointment.unit(),
                appointment.status().name(),
                appointment.from().orElse(null),
                appointment.lastDay());
    }
}
