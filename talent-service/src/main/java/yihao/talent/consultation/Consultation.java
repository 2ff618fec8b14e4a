package yihao.talent.consultation;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.consultation.ConsultationRefusal.ALREADY_ASSIGNED;
import static yihao.talent.consultation.ConsultationRefusal.ENOUGH_ASSIGNED;
import static yihao.talent.consultation.ConsultationRefusal.OVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.consultation.Assignment.State;

/// A question put to experts.
///
/// @param rule the version under which it was asked
/// @param above the units above the asking one, on that day
/// @param provisional the year of the due day has no published calendar yet
/// @param unsettled what the experts' documents have still to be told
/// @param settled derived: nothing is unsettled
/// @param years derived: those in which somebody was assigned
/// @param endedReason why it was withdrawn
public record Consultation(
        String number,
        String kindId,
        Question question,
        String unit,
        List<String> above,
        String askedBy,
        LocalDate askedOn,
        String rule,
        int wanted,
        LocalDate due,
        boolean provisional,
        List<Assignment> assignments,
        List<Unsettled> unsettled,
        boolean settled,
        List<Integer> years,
        Status status,
        @Nullable String endedReason) {

    public enum Status {
        OPEN,
        CLOSED,
        WITHDRAWN
    }

    /// Rule EC-04: written here first, then on the expert's document, then taken off.
    public record Unsettled(String expertId, Step step) {}

    public enum Step {
        TAKE,
        GIVE,
        RELEASE
    }

    public Consultation {
        above = List.copyOf(above);
        assignments = List.copyOf(assignments);
        unsettled = List.copyOf(unsettled);
        settled = unsettled.isEmpty();
        years = assignments.stream()
                .map(one -> one.assignedOn().getYear())
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<Assignment> assignmentOf(String expertId) {
        return assignments.stream()
                .filter(one -> one.expertId().equals(expertId))
                .findFirst();
    }

    public Stream<Assignment> live() {
        return assignments.stream().filter(one -> one.state().isLive());
    }

    public List<Assignment> given() {
        return assignments.stream().filter(one -> one.state() == State.GIVEN).toList();
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /// The last day on which anybody's opinion is due. Whoever came after the due day does not put off the reading.
    public LocalDate lastDue() {
        return live().filter(one -> !one.assignedOn().isAfter(due))
                .map(Assignment::due)
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(due))
                .orElse(due);
    }

    /// Rule EC-06: the asker reads when all are in or the deadline is over, as the kind says.
    public boolean isReadable(ConsultationKinds.Kind kind, Instant now) {
        var allIn = given().size() >= wanted;
        var over = !now.isBefore(CityTime.endOf(lastDue()));
        return !isOpen()
                || switch (kind.opens()) {
                    case ALL_IN -> allIn;
                    case DEADLINE -> over;
                    case ALL_IN_OR_DEADLINE -> allIn || over;
                };
    }

    Outcome<Consultation> assign(Assignment next) {
        if (!isOpen()) {
            return refused(OVER);
        }
        var before = assignmentOf(next.expertId());
        if (before.isPresent()) {
            return before.get().state() == State.PLACING ? done(this) : refused(ALREADY_ASSIGNED);
        }
        if (live().count() >= wanted) {
            return refused(Refusal.of(ENOUGH_ASSIGNED, "wanted", wanted));
        }
        var all = Stream.concat(assignments.stream(), Stream.of(next)).toList();
        return done(with(all, toSettle(next.expertId(), Step.TAKE), status, endedReason));
    }

    Consultation placed(String expertId) {
        return replaced(expertId, one -> one.state() == State.PLACING ? one.to(State.OFFERED) : one)
                .settle(expertId, Step.TAKE);
    }

    /// The expert's document had no place.
    Consultation unplaced(String expertId) {
        var others = assignments.stream()
                .filter(one -> !one.expertId().equals(expertId) || one.state() != State.PLACING)
                .toList();
        return with(others, unsettled, status, endedReason).settle(expertId, Step.TAKE);
    }

    Consultation settle(String expertId, Step step) {
        var told = new Unsettled(expertId, step);
        return with(
                assignments, unsettled.stream().filter(one -> !one.equals(told)).toList(), status, endedReason);
    }

    Outcome<Consultation> end(Status next, State ofWaiting, @Nullable String why, Instant at) {
        if (!isOpen()) {
            return refused(OVER);
        }
        var result = with(assignments, unsettled, next, why);
        for (var one : assignments) {
            if (one.state().isLive() && one.state() != State.GIVEN) {
                result = result.replaced(one.expertId(), each -> each.answered(ofWaiting, why, at))
                        .leaving(one.expertId(), Step.RELEASE);
            }
        }
        return done(result);
    }

    Consultation replaced(String expertId, UnaryOperator<Assignment> change) {
        var all = new ArrayList<>(assignments);
        all.replaceAll(one -> one.expertId().equals(expertId) ? change.apply(one) : one);
        return with(all, unsettled, status, endedReason);
    }

    Consultation leaving(String expertId, Step step) {
        return with(assignments, toSettle(expertId, step), status, endedReason);
    }

    private List<Unsettled> toSettle(String expertId, Step step) {
        return Stream.concat(unsettled.stream(), Stream.of(new Unsettled(expertId, step)))
                .toList();
    }

    private Consultation with(
            List<Assignment> nextAssignments, List<Unsettled> next, Status nextStatus, @Nullable String why) {
        return with(due, provisional, nextAssignments, next, nextStatus, why);
    }

    private Consultation with(
            LocalDate nextDue,
            boolean isProvisional,
            List<Assignment> nextAssignments,
            List<Unsettled> next,
            Status nextStatus,
            @Nullable String why) {
        return new Consultation(
                number,
                kindId,
                question,
                unit,
                above,
                askedBy,
                askedOn,
                rule,
                wanted,
                nextDue,
                isProvisional,
                nextAssignments,
                next,
                next.isEmpty(),
                years,
                nextStatus,
                why);
    }

    /// A due day found with a calendar that has come since.
    Consultation dueOn(LocalDate day, boolean isProvisional) {
        var all = assignments.stream()
                .map(one -> one.due().equals(due) ? one.dueOn(day, isProvisional) : one)
                .toList();
        return with(day, isProvisional, all, unsettled, status, endedReason);
    }
}
