package yihao.lead.targetlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;
import yihao.lead.PageByPage;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.EnterpriseSight;

/// L2: the firms of a list that a unit is to reach by a day: one clock for each unit, which ends with the earliest day
/// of a firm that, as far as the unit itself can tell, nobody has reached in the list's year.
public final class TargetClocks implements RunningClocks {

    /// As the list of work and the reminders name it.
    public static final String KIND = "lead.reach-targets";

    private final TargetLists lists;
    private final OutreachSight sight;
    private final Aliases aliases;
    private final EnterpriseSight enterpriseSight;
    private final FirmsReached reached;

    public TargetClocks(
            TargetLists lists,
            OutreachSight sight,
            Aliases aliases,
            EnterpriseSight enterpriseSight,
            FirmsReached reached) {
        this.lists = lists;
        this.sight = sight;
        this.aliases = aliases;
        this.enterpriseSight = enterpriseSight;
        this.reached = reached;
    }

    @Override
    public String records() {
        return "target-lists";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day) {
        return PageByPage.<TargetList>all((after, limit) -> lists.dueBy(day, after, limit))
                .flatMap(this::clocks)
                .filter(clock -> !clock.on().isAfter(day));
    }

    @Override
    public List<RunningClock> of(String record) {
        return lists.find(record).stream().flatMap(this::clocks).toList();
    }

    private Stream<RunningClock> clocks(Versioned<TargetList> stored) {
        return stored.state().toReach().stream()
                .map(target -> assignment(target).unit())
                .distinct()
                .flatMap(unit -> owed(stored.state(), unit).stream()
                        .map(on -> new RunningClock(stored.id(), KIND, "", unit, RunningClock.WORKERS, on)));
    }

    /// The day by which this unit is to reach the next firm of the list; none where it owes nothing.
    public Optional<LocalDate> owed(TargetList list, String unit) {
        var theirs = list.toReach().stream()
                .filter(target -> assignment(target).unit().equals(unit))
                .toList();
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        var itself = new Actor("service:lead", unit, unit, Set.of(Function.UNIT_OFFICER));
        var firms = aliases.of(theirs.stream().map(Target::enterpriseId).collect(Collectors.toSet()));
        firms.values().removeIf(firm -> !enterpriseSight.sees(itself, firm.state()));
        var known = reached.in(list.firstDay(), list.lastDay(), Set.copyOf(firms.values()), itself);
        return theirs.stream()
                .filter(target -> firms.containsKey(target.enterpriseId()))
                .filter(target -> !known.containsKey(
                        Objects.requireNonNull(firms.get(target.enterpriseId())).id()))
                .flatMap(target -> Stream.ofNullable(assignment(target).dueOn()))
                .min(LocalDate::compareTo);
    }

    private static Target.Assignment assignment(Target target) {
        return Objects.requireNonNull(target.assignment());
    }

    @Override
    public Optional<About> about(RunningClock clock, Actor actor) {
        return lists.find(clock.record())
                .map(Versioned::state)
                .filter(list -> sight.sees(actor, list))
                .map(list -> new About(list.number(), list.plan().name()));
    }
}
