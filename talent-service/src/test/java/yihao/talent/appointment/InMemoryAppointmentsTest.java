package yihao.talent.appointment;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TS-03 Appointments in memory")
class InMemoryAppointmentsTest extends AppointmentsContract {

    @Override
    protected Appointments appointments() {
        return new InMemoryAppointments();
    }
}
