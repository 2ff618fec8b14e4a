package yihao.talent.appointment;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// The signed contract is filed by who may propose; it is read by who sees the appointment and never
/// changed.
public class FileContract {

    private final Appointments appointments;
    private final AppointmentRights rights;

    FileContract(Appointments appointments, AppointmentRights rights) {
        this.appointments = appointments;
        this.rights = rights;
    }

    /// Asked before a file is taken in.
    public Outcome<Appointment> mayFile(Appointment appointment, Act act) {
        return rights.mayPropose(appointment, act.actor(), CityTime.day(act.at()))
                ? done(appointment)
                : refused(AppointmentRefusal.NOT_YOURS);
    }

    public Outcome<Versioned<Appointment>> file(String id, ContractFile file, Act act) {
        return appointments.change(
                id,
                AppointmentAction.FILED,
                act,
                appointment -> mayFile(appointment, act).flatMap(one -> new Decision(one).file(file)));
    }

    public static Outcome<ContractFile> find(Appointment appointment, String file) {
        return appointment.files().stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> refused(Refusal.of(AppointmentRefusal.FILE_UNKNOWN, "id", file)));
    }
}
