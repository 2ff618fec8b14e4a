package yihao.talent.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The appointments.
public interface Appointments extends Aggregates<Appointment> {

    /// Those of a unit that held on any of these days.
    List<Versioned<Appointment>> heldIn(String unit, LocalDate from, LocalDate until);

    /// Those that run, for which no renewal waits, and whose last day is this or before, the earliest first.
    List<Versioned<Appointment>> endingBy(LocalDate day, int atMost);

    /// Those that run, as far as these marks see them, whose last day or end of probation lies in these
    /// days.
    List<Versioned<Appointment>> endingIn(Set<String> marks, LocalDate from, LocalDate until, int atMost);

    /// Those that wait for a decision, as far as these marks see them.
    List<Versioned<Appointment>> proposed(Set<String> marks, int atMost);
}
