package yihao.reward.deduction.kafka;

import static yihao.contracts.platform.ClockKind.APPEAL_DEDUCTION;
import static yihao.contracts.platform.ClockKind.DECIDE_APPEAL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.reminder.RunningClock;
import yihao.platform.reminder.RunningClocks;
import yihao.reward.deduction.DecideDeduction;
import yihao.reward.deduction.Deduction;
import yihao.reward.deduction.Deduction.Status;
import yihao.reward.deduction.Deductions;

/// Rule DD-04: how long a unit may still appeal, then by when its appeal is decided.
@Component
class DeductionClocks implements RunningClocks {

    private static final Actor ALL = new Actor("service:reward", "reward", "", Set.of(Function.SUPERVISION));
    private static final Set<Function> OF_UNIT = Set.of(Function.UNIT_OFFICER, Function.UNIT_HEAD);
    /// Appeals end within days: more are never open at once.
    private static final int MOST = 5_000;

    private final Deductions deductions;
    private final DecideDeduction decide;

    DeductionClocks(Deductions deductions, DecideDeduction decide) {
        this.deductions = deductions;
        this.decide = decide;
    }

    @Override
    public Set<ClockKind> kinds() {
        return Set.of(APPEAL_DEDUCTION, DECIDE_APPEAL);
    }

    /// Once the time to appeal is over nobody is late: the clock has ended.
    @Override
    public Stream<RunningClock> dueBy(LocalDate day, LocalDate today) {
        var inForce = deductions.dueFrom(Status.IN_FORCE, today, ALL, MOST).stream();
        var appealed = RunningClocks.<Versioned<Deduction>>paged(after -> deductions.list(
                new Deductions.Filter(Status.APPEALED, null, null),
                ALL,
                after == null ? null : after.state().number(),
                PAGE));
        return Stream.concat(inForce, appealed)
                .filter(one -> one.state().due() != null)
                .map(this::clock)
                .filter(clock -> !clock.due().isAfter(day));
    }

    private RunningClock clock(Versioned<Deduction> stored) {
        var one = stored.state();
        var isOpen = one.status() == Status.IN_FORCE;
        var clock = RunningClock.of(
                        isOpen ? APPEAL_DEDUCTION : DECIDE_APPEAL, stored.id(), Objects.requireNonNull(one.due()))
                .named(one.number(), one.unitName().zh())
                .readBy(Set.of(one.unit(), Actor.ALL));
        return isOpen
                ? clock.owedBy(one.unit(), OF_UNIT)
                : clock.owedBy(null, decide.rulesOf(one).decideAppeal());
    }
}
