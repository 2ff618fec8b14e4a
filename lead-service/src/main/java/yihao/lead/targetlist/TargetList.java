package yihao.lead.targetlist;

import static yihao.lead.targetlist.TargetListProblem.TARGET_LIST_CLOSED;
import static yihao.lead.targetlist.TargetListProblem.TARGET_LIST_NOT_YOURS;
import static yihao.lead.targetlist.TargetListProblem.TARGET_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.lead.Outreach;

/// L2: the firms that a unit means to win in a year. Once it is closed nothing on it changes.
///
/// @param unit which keeps it
public record TargetList(
        String number,
        String unit,
        Plan plan,
        String openedBy,
        Instant openedAt,
        List<Target> targets,
        @Nullable Closing closing)
        implements Outreach {

    public TargetList {
        targets = List.copyOf(targets);
    }

    public record Plan(String name, int year, String purpose) {}

    public record Closing(String by, Instant at, String reason) {}

    static TargetList opened(String number, String unit, Plan plan, String by, Instant at) {
        return new TargetList(number, unit, plan, by, at, List.of(), null);
    }

    /// Who keeps it, and who looks after a firm on it.
    @Override
    public List<String> units() {
        return Stream.concat(
                        Stream.of(unit),
                        standing().stream()
                                .map(Target::assignment)
                                .flatMap(Stream::ofNullable)
                                .map(Target.Assignment::unit))
                .distinct()
                .toList();
    }

    @Override
    public Collection<String> keepers() {
        return List.of(unit);
    }

    @Override
    public ProblemCode notYours() {
        return TARGET_LIST_NOT_YOURS;
    }

    public boolean isOpen() {
        return closing == null;
    }

    public List<Target> standing() {
        return targets.stream().filter(Target::stands).toList();
    }

    /// The firms that a unit is to reach by a day, as long as the list is open.
    List<Target> toReach() {
        return isOpen() ? standing().stream().filter(Target::isDue).toList() : List.of();
    }

    /// What happens from this day on counts for it.
    public LocalDate firstDay() {
        return LocalDate.of(plan.year(), Month.JANUARY, 1);
    }

    /// What happens after this day does not count for it: the end of its year, or the day it was closed before that.
    public LocalDate lastDay() {
        var end = firstDay().plusYears(1).minusDays(1);
        var closed = closing == null ? end : CityTime.day(closing.at());
        return closed.isBefore(end) ? closed : end;
    }

    Outcome<TargetList> change(Plan other) {
        return whileOpen(() -> Outcome.done(next(other, targets, null)));
    }

    Outcome<TargetList> add(List<Target> more) {
        return whileOpen(() -> Outcome.done(
                next(plan, Stream.concat(targets.stream(), more.stream()).toList(), null)));
    }

    /// One step of targets that stand, all of them or none.
    Outcome<TargetList> step(Collection<String> ids, UnaryOperator<Target> step) {
        return whileOpen(() -> {
            var all = new ArrayList<>(targets);
            for (var id : ids) {
                var at = place(id);
                if (at < 0) {
                    return Outcome.refused(Refusal.of(TARGET_UNKNOWN, "id", id));
                }
                all.set(at, step.apply(all.get(at)));
            }
            return Outcome.done(next(plan, all, null));
        });
    }

    private int place(String id) {
        for (int at = 0; at < targets.size(); at++) {
            if (targets.get(at).id().equals(id) && targets.get(at).stands()) {
                return at;
            }
        }
        return -1;
    }

    Outcome<TargetList> close(Closing made) {
        return whileOpen(() -> Outcome.done(next(plan, targets, made)));
    }

    Outcome<TargetList> whileOpen(Supplier<Outcome<TargetList>> move) {
        return isOpen() ? move.get() : Outcome.refused(TARGET_LIST_CLOSED);
    }

    private TargetList next(Plan planned, List<Target> all, @Nullable Closing closed) {
        return new TargetList(number, unit, planned, openedBy, openedAt, all, closed);
    }
}
