package yihao.talent.appointment.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.AppointmentEvent;
import yihao.talent.Mongo;
import yihao.talent.appointment.Appointments;
import yihao.talent.appointment.AppointmentsContract;
import yihao.talent.post.StaffRules;
import yihao.talent.post.StaffSight;
import yihao.testkit.twins.TestClock;

@DisplayName("TS-03 Appointments in the store")
class MongoAppointmentsTest extends AppointmentsContract {

    @Override
    protected Appointments appointments() {
        return new MongoAppointments(
                Mongo.store(),
                Mongo.unheard(AppointmentEvent.PROPOSED),
                new StaffSight(StaffRules.shipped()),
                new TestClock("2026-10-15T02:00:00Z"));
    }
}
