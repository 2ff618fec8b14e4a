package yihao.talent.need.kafka;

import static yihao.contracts.platform.ClockKind.FILL_NEED;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.reminder.RunningClock;
import yihao.platform.reminder.RunningClocks;
import yihao.talent.need.Need;
import yihao.talent.need.Needs;

/// T3: the day by which somebody is needed.
@Component
class NeedClocks implements RunningClocks {

    private static final Set<Function> OF_UNIT = Set.of(Function.UNIT_OFFICER, Function.UNIT_HEAD);

    private final Needs needs;

    NeedClocks(Needs needs) {
        this.needs = needs;
    }

    @Override
    public Set<ClockKind> kinds() {
        return Set.of(FILL_NEED);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day, LocalDate today) {
        return RunningClocks.<Versioned<Need>>paged(after ->
                        needs.recruiting(after == null ? null : after.state().number(), PAGE))
                .flatMap(NeedClocks::clock)
                .filter(clock -> !clock.due().isAfter(day));
    }

    private static Stream<RunningClock> clock(Versioned<Need> stored) {
        var need = stored.state();
        return Stream.ofNullable(need.asked().neededBy())
                .map(by -> RunningClock.of(FILL_NEED, stored.id(), by)
                        .named(need.number(), null)
                        .owedBy(need.unit(), OF_UNIT)
                        .readBy(Set.of(need.unit(), Actor.ALL)));
    }
}
