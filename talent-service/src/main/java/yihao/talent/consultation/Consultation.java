package yihao.talent.consultation;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.consultation.ConsultationRefusal.ALREADY_ASSIGNED;
import static yihao.talent.consultation.ConsultationRefusal.ENOUGH_ASSIGNED;
import static yihao.talent.consultation.ConsultationRefusal.NOT_ASSIGNED;
import static yihao.talent.consultation.ConsultationRefusal.OVER;
import static yihao.talent.consultation.ConsultationRefusal.WRONG_STEP;

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

    static Consultation asked(
            String number, Question question, Asked asked, String rule, LocalDate due, boolean provisional) {
        return new Consultation(
                number,
                asked.kind(),
                question,
                asked.unit(),
                asked.above(),
                asked.by(),
                asked.on(),
                rule,
                asked.wanted(),
                due,
                provisional,
                List.of(),
                List.of(),
                true,
                List.of(),
                Status.OPEN,
                null);
    }

    /// Who asks, for which unit, of how many.
    record Asked(String kind, String unit, List<String> above, String by, LocalDate on, int wanted) {}

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

    /// The last day on which anybody's opinion is due.
    public LocalDate lastDue() {
        return live().map(Assignment::due)
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

    Outcome<Consultation> accept(String expertId, Instant at) {
        return step(expertId, State.OFFERED)
                .map(_ -> replaced(expertId, one -> one.answered(State.ACCEPTED, null, at)));
    }

    /// Declined or recused: the place is given back.
    Outcome<Consultation> leave(String expertId, State next, String why, Instant at) {
        return step(expertId, State.OFFERED, State.ACCEPTED)
                .map(_ -> replaced(expertId, one -> one.answered(next, why, at)).leaving(expertId, Step.RELEASE));
    }

    Outcome<Consultation> attach(String expertId, Opinion.Attached file) {
        return step(expertId, State.ACCEPTED).map(_ -> replaced(expertId, one -> one.attached(file)));
    }

    /// Rule EC-05: once, on time or marked late.
    Outcome<Consultation> give(String expertId, Opinion opinion) {
        return step(expertId, State.ACCEPTED)
                .map(_ -> replaced(expertId, one -> one.given(opinion)).leaving(expertId, Step.GIVE));
    }

    Outcome<Consultation> supplement(String expertId, Opinion.Supplement more) {
        var found = assignmentOf(expertId);
        return found.isPresent() && found.get().state() == State.GIVEN
                ? done(replaced(expertId, one -> one.supplemented(more)))
                : refused(Refusal.of(WRONG_STEP, "state", stateOf(found)));
    }

    Outcome<Consultation> mark(String expertId, Opinion.Mark mark) {
        var found = assignmentOf(expertId);
        return found.isPresent() && found.get().state() == State.GIVEN
                ? done(replaced(expertId, one -> one.marked(mark)))
                : refused(Refusal.of(WRONG_STEP, "state", stateOf(found)));
    }

    Consultation replace(String expertId, Instant at) {
        var found = assignmentOf(expertId).filter(one -> one.state().isWaiting());
        return found.isEmpty()
                ? this
                : replaced(expertId, one -> one.answered(State.REPLACED, null, at))
                        .leaving(expertId, Step.RELEASE);
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

    private Outcome<Assignment> step(String expertId, State... allowed) {
        var found = assignmentOf(expertId);
        if (found.isEmpty()) {
            return refused(NOT_ASSIGNED);
        }
        if (!isOpen()) {
            return refused(OVER);
        }
        return List.of(allowed).contains(found.get().state())
                ? done(found.get())
                : refused(Refusal.of(WRONG_STEP, "state", stateOf(found)));
    }

    private static String stateOf(Optional<Assignment> found) {
        return found.map(one -> one.state().name()).orElse("—");
    }

    Consultation replaced(String expertId, UnaryOperator<Assignment> change) {
        var all = new ArrayList<>(assignments);
        all.replaceAll(one -> one.expertId().equals(expertId) ? change.apply(one) : one);
        return with(all, unsettled, status, endedReason);
    }

    private Consultation leaving(String expertId, Step step) {
        return with(assignments, toSettle(expertId, step), status, endedReason);
    }

    private List<Unsettled> toSettle(String expertId, Step step) {
        return Stream.concat(unsettled.stream(), Stream.of(new Unsettled(expertId, step)))
                .toList();
    }

    private Consultation with(
            List<Assignment> nextAssignments, List<Unsettled> next, Status nextStatus, @Nullable String why) {
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
                due,
                provisional,
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
                .map(one -> one.due().equals(due) ? one.dueOn(day) : one)
                .toList();
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
                day,
                isProvisional,
                all,
                unsettled,
                settled,
                years,
                status,
                endedReason);
    }
}
