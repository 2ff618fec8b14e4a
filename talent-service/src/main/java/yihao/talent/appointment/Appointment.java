package yihao.talent.appointment;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.talent.appointment.Proposal.Kind;
import yihao.talent.post.Place;

/// One person on one post, from the first proposal to the end.
///
/// @param agreed the contracts, the first first; a later one holds where two name a day
/// @param proposal what waits for a decision
/// @param lastDay the day its latest contract or the agreed end names; none before the first contract
public record Appointment(
        String number,
        PostOf post,
        Holder holder,
        List<Agreed> agreed,
        @Nullable Proposal proposal,
        Status status,
        @Nullable Ending ending,
        @Nullable LocalDate lastDay,
        @Nullable String declinedReason,
        List<ContractFile> files) {

    public record PostOf(String id, String number, String title, String unit) {}

    public enum Status {
        PROPOSED,
        DECLINED,
        ACTIVE,
        ENDED
    }

    public Appointment {
        agreed = List.copyOf(agreed);
        files = List.copyOf(files);
    }

    static Appointment proposed(String number, PostOf post, Holder holder, Proposal proposal) {
        return new Appointment(number, post, holder, List.of(), proposal, Status.PROPOSED, null, null, null, List.of());
    }

    /// Proposed or running: somebody works here, or may.
    boolean isOpen() {
        return status == Status.PROPOSED || status == Status.ACTIVE;
    }

    public String unit() {
        return post.unit();
    }

    Optional<Agreed> latest() {
        return agreed.isEmpty() ? Optional.empty() : Optional.of(agreed.getLast());
    }

    public Optional<LocalDate> from() {
        return agreed.isEmpty()
                ? Optional.empty()
                : Optional.of(agreed.getFirst().contract().from());
    }

    /// The contract of a day: of those that name it, the one agreed to last; none after the end.
    public Optional<Contract> contractOn(LocalDate day) {
        return lastDay == null || day.isAfter(lastDay)
                ? Optional.empty()
                : agreed.reversed().stream()
                        .map(Agreed::contract)
                        .filter(contract -> contract.holdsOn(day))
                        .findFirst();
    }

    /// Rule TS-04: a renewal begins on the day after, a change stays within the term, an end too.
    Outcome<Appointment> propose(Proposal next) {
        if (status != Status.ACTIVE || ending != null) {
            return refused(AppointmentRefusal.NOT_RUNNING);
        }
        if (proposal != null) {
            return refused(AppointmentRefusal.ALREADY_PROPOSED);
        }
        var last = latest().orElseThrow().contract();
        var wrong = switch (next.proposalKind()) {
            case BEGIN -> Optional.of(AppointmentRefusal.NOT_RUNNING);
            case RENEW -> renewal(next.contract(), last);
            case CHANGE -> change(next.contract(), last);
            case END -> end(next.ending(), last);
        };
        return wrong.<Outcome<Appointment>>map(Outcome::refused).orElseGet(() -> done(with(next, status)));
    }

    private static Optional<AppointmentRefusal> renewal(@Nullable Contract next, Contract last) {
        return next == null || !next.from().equals(last.until().plusDays(1))
                ? Optional.of(AppointmentRefusal.NOT_FOLLOWING)
                : unsound(next);
    }

    private static Optional<AppointmentRefusal> change(@Nullable Contract next, Contract last) {
        return next == null
                        || next.from().isBefore(last.from())
                        || !next.until().equals(last.until())
                ? Optional.of(AppointmentRefusal.CHANGE_OUTSIDE_TERM)
                : unsound(next);
    }

    private Optional<AppointmentRefusal> end(@Nullable Ending next, Contract last) {
        if (next == null || next.on().isAfter(last.until()) || next.on().isBefore(from().orElse(next.on()))) {
            return Optional.of(AppointmentRefusal.END_OUTSIDE_TERM);
        }
        return next.saysWhy() ? Optional.empty() : Optional.of(AppointmentRefusal.GROUND_MISSING);
    }

    private static Optional<AppointmentRefusal> unsound(Contract contract) {
        return contract.isSound() ? Optional.empty() : Optional.of(AppointmentRefusal.TERM_UNSOUND);
    }

    /// The place that the post has to give for what is proposed, before it is agreed to.
    Optional<Place> placeAsked(String id) {
        if (proposal == null || proposal.contract() == null || proposal.proposalKind() == Kind.CHANGE) {
            return Optional.empty();
        }
        var contract = proposal.contract();
        return Optional.of(new Place(id, holder.key(), from().orElse(contract.from()), contract.until()));
    }

    /// The place that it holds by what was agreed to.
    Optional<Place> placeHeld(String id) {
        return from().flatMap(
                        first -> Optional.ofNullable(lastDay).map(last -> new Place(id, holder.key(), first, last)));
    }

    Appointment with(Holder named) {
        return new Appointment(number, post, named, agreed, proposal, status, ending, lastDay, declinedReason, files);
    }

    private Appointment with(@Nullable Proposal next, Status state) {
        return new Appointment(number, post, holder, agreed, next, state, ending, lastDay, declinedReason, files);
    }
}
