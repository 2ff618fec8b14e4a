package yihao.lead.reminder.kafka;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import yihao.contracts.platform.ClockKind;
import yihao.contracts.platform.ClockState;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;
import yihao.platform.events.Copies;

/// G6: the clocks of another service's records, as it tells them. They remind on while it is down.
record ClocksByCopy(String records, Copies<ClockState> copies) implements RunningClocks {

    private static final String RECORDS = "state.records";
    private static final String ENDED = "state.ended";
    private static final String RECORD = "state.record";
    private static final int PAGE = 500;

    static void index(Copies<ClockState> copies) {
        copies.index(RECORDS, ENDED, "_id").index(RECORD, "_id");
    }

    @Override
    public Set<String> kinds() {
        return ClockKind.kindsOf(records);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day) {
        return Stream.iterate(page("", day), page -> !page.isEmpty(), page -> next(page, day))
                .flatMap(List::stream)
                .map(ClocksByCopy::clock);
    }

    private List<ClockState> next(List<ClockState> page, LocalDate day) {
        return page.size() < PAGE ? List.of() : page(page.getLast().key(), day);
    }

    private List<ClockState> page(String after, LocalDate day) {
        return copies.query(
                Filters.and(running(), Filters.lte("state.due", day.toString()), Filters.gt("_id", after)), PAGE);
    }

    private Bson running() {
        return Filters.and(Filters.eq(RECORDS, records), Filters.eq(ENDED, false));
    }

    @Override
    public List<RunningClock> of(String record) {
        return copies.query(Filters.and(Filters.eq(RECORD, record), running()), PAGE).stream()
                .map(ClocksByCopy::clock)
                .toList();
    }

    /// Of one that has ended it is still told what it was about.
    @Override
    public Optional<About> about(RunningClock clock, Actor actor) {
        return copies.find(ClockState.key(clock.kind(), clock.record(), clock.part(), clock.unit()))
                .filter(state -> sees(actor, state))
                .map(state -> new About(state.number(), state.title()));
    }

    /// Those that its service names, whose it is, and the function of the city that owes it.
    private static boolean sees(Actor actor, ClockState state) {
        return !Collections.disjoint(state.readers(), actor.scopes())
                || actor.place().equals(state.officer())
                || (state.unit() == null
                        && actor.functions().stream().map(Function::name).anyMatch(state.functions()::contains));
    }

    private static RunningClock clock(ClockState state) {
        return new RunningClock(
                state.record(),
                state.kind(),
                state.part(),
                state.unit(),
                functions(state),
                state.officer(),
                state.due());
    }

    /// One that this service does not know yet is nobody's here.
    private static Set<Function> functions(ClockState state) {
        return Stream.of(Function.values())
                .filter(function -> state.functions().contains(function.name()))
                .collect(Collectors.toSet());
    }
}
