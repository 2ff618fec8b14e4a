package yihao.project.carrier;

import static yihao.project.carrier.CarrierProblem.HOLD_EXTENDED_ENOUGH;
import static yihao.project.carrier.CarrierProblem.HOLD_PERIOD_UNFIT;
import static yihao.project.carrier.CarrierProblem.HOLD_TOO_SOON;
import static yihao.project.carrier.CarrierProblem.SPACE_HELD;
import static yihao.project.carrier.CarrierProblem.SPACE_LET;
import static yihao.project.carrier.CarrierProblem.SPACE_NOT_HELD;
import static yihao.project.carrier.CarrierProblem.SPACE_NOT_LET;
import static yihao.project.carrier.CarrierProblem.SPACE_NOT_WITHDRAWN;
import static yihao.project.carrier.CarrierProblem.SPACE_REASON_MISSING;
import static yihao.project.carrier.CarrierProblem.SPACE_WITHDRAWN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.carrier.CarrierRules.Holds;
import yihao.project.carrier.Space.Hold;
import yihao.project.carrier.Space.Letting;
import yihao.project.carrier.Space.Withdrawal;
import yihao.project.lifecycle.Project;

/// Rules PK-03 to PK-06: what may become of a space on a day. Decided on the space alone, in the write that records it,
/// so two projects never have one.
record Tenure(Space space, Holds terms, Act act, LocalDate today) {

    static Tenure of(Space space, Holds terms, Act act) {
        var today = CityTime.day(act.at());
        return new Tenure(space.settled(today).since(today.minusDays(terms.againAfterDays())), terms, act, today);
    }

    /// @param until the last day; none for as long as the terms allow
    Outcome<Space> hold(Versioned<Project> project, @Nullable LocalDate until) {
        var longest = today.plusDays(terms.days());
        var last = until == null ? longest : until;
        var refused = notFree()
                .or(() -> project.state().standing().refusal())
                .or(() -> tooSoon(project.id()))
                .or(() -> outside(last, today, longest));
        var unit = project.state().unit();
        return refused.<Outcome<Space>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(space.with(
                        new Hold(project.id(), unit, today, last, 0, act.actor().subject()),
                        null,
                        space.before(),
                        null)));
    }

    Outcome<Space> extend(Versioned<Project> project, @Nullable LocalDate until) {
        var hold = space.hold();
        if (hold == null) {
            return Outcome.refused(SPACE_NOT_HELD);
        }
        var longest = hold.until().plusDays(terms.extensionDays());
        var last = until == null ? longest : until;
        var refused = project.state()
                .standing()
                .refusal()
                .or(() -> hold.extensions() < terms.extensions()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(HOLD_EXTENDED_ENOUGH, "most", terms.extensions())))
                .or(() -> outside(last, hold.until().plusDays(1), longest));
        return refused.<Outcome<Space>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(space.with(
                        new Hold(
                                hold.projectId(),
                                hold.unit(),
                                hold.since(),
                                last,
                                hold.extensions() + 1,
                                act.actor().subject()),
                        null,
                        space.before(),
                        null)));
    }

    Outcome<Space> release() {
        return space.hold() == null ? Outcome.refused(SPACE_NOT_HELD) : because(_ -> space.releasedOn(today));
    }

    Outcome<Space> let(Versioned<Project> holder) {
        if (space.hold() == null) {
            return Outcome.refused(SPACE_NOT_HELD);
        }
        var letting = new Letting(
                holder.id(), holder.state().unit(), today, act.actor().subject());
        return holder.state()
                .standing()
                .refusal()
                .<Outcome<Space>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(space.with(null, letting, space.before(), null)));
    }

    Outcome<Space> vacate() {
        var letting = space.letting();
        return letting == null
                ? Outcome.refused(SPACE_NOT_LET)
                : because(_ -> space.with(null, null, space.leftBy(letting.projectId(), today), null));
    }

    Outcome<Space> withdraw() {
        return notFree()
                .<Outcome<Space>>map(Outcome::refused)
                .orElseGet(() -> because(reason -> space.with(null, null, space.before(), Withdrawal.of(reason, act))));
    }

    Outcome<Space> restore() {
        return space.withdrawn() == null
                ? Outcome.refused(SPACE_NOT_WITHDRAWN)
                : Outcome.done(space.with(null, null, space.before(), null));
    }

    private Optional<Refusal> notFree() {
        return switch (space.status(today)) {
            case FREE -> Optional.empty();
            case HELD -> Optional.ofNullable(space.hold()).map(hold -> Refusal.of(SPACE_HELD, "until", hold.until()));
            case LET -> Optional.of(Refusal.of(SPACE_LET));
            case WITHDRAWN -> Optional.of(Refusal.of(SPACE_WITHDRAWN));
        };
    }

    private Optional<Refusal> tooSoon(String projectId) {
        return space.againFrom(projectId, today, terms.againAfterDays())
                .map(from -> Refusal.of(HOLD_TOO_SOON, "from", from));
    }

    private static Optional<Refusal> outside(LocalDate day, LocalDate from, LocalDate until) {
        return day.isBefore(from) || day.isAfter(until)
                ? Optional.of(new Refusal(HOLD_PERIOD_UNFIT, Map.of("from", from, "until", until)))
                : Optional.empty();
    }

    private Outcome<Space> because(Function<String, Space> next) {
        var reason = act.reason();
        return reason == null || reason.isBlank()
                ? Outcome.refused(SPACE_REASON_MISSING)
                : Outcome.done(next.apply(reason));
    }
}
