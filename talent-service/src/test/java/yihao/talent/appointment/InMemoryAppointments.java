package yihao.talent.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import yihao.kernel.Versioned;
import yihao.talent.post.StaffSight;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryAppointments extends InMemoryAggregates<Appointment> implements Appointments {

    @Override
    public List<Versioned<Appointment>> heldIn(String unit, LocalDate from, LocalDate until) {
        return all().stream()
                .filter(one -> one.state().unit().equals(unit) && one.state().lastDay() != null)
                .filter(one -> !last(one).isBefore(from)
                        && !one.state().from().orElseThrow().isAfter(until))
                .sorted(Comparator.comparing(InMemoryAppointments::last).thenComparing(Versioned::id))
                .toList();
    }

    @Override
    public List<Versioned<Appointment>> endingBy(LocalDate day, int atMost) {
        return running().stream()
                .filter(one -> !last(one).isAfter(day) && !renewalWaits(one))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Appointment>> endingIn(Set<String> marks, LocalDate from, LocalDate until, int atMost) {
        return running().stream()
                .filter(one -> sees(marks, one) && (isIn(last(one), from, until) || probationIn(one, from, until)))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Appointment>> proposed(Set<String> marks, int atMost) {
        return all().stream()
                .filter(one -> sees(marks, one) && one.state().proposal() != null)
                .limit(atMost)
                .toList();
    }

    private List<Versioned<Appointment>> running() {
        return all().stream()
                .filter(one -> one.state().status() == Appointment.Status.ACTIVE)
                .sorted(Comparator.comparing(InMemoryAppointments::last).thenComparing(Versioned::id))
                .toList();
    }

    private static boolean renewalWaits(Versioned<Appointment> one) {
        var proposal = one.state().proposal();
        return proposal != null && proposal.proposalKind() == Proposal.Kind.RENEW;
    }

    private static boolean probationIn(Versioned<Appointment> one, LocalDate from, LocalDate until) {
        return one.state().agreed().stream()
                .map(agreed -> agreed.contract().probationUntil())
                .anyMatch(day -> day != null && isIn(day, from, until));
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private static boolean sees(Set<String> marks, Versioned<Appointment> one) {
        return StaffSight.readers(one.state().unit(), one.state().holder().subject()).stream()
                .anyMatch(marks::contains);
    }

    private static LocalDate last(Versioned<Appointment> one) {
        return Objects.requireNonNull(one.state().lastDay());
    }
}
