package yihao.lead.reminder;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.SUPERVISION;
import static yihao.lead.RunningClock.HEADS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.RunningClock;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerRegister;

/// Whom a clock reminds on one day, looked up once per unit. Where nobody in a unit can be, it is those who have taken
/// over its work, and only then those above it: a reminder is never lost for want of a reader.
final class Recipients {

    private static final int MOST = 1_000;

    private final OfficerRegister officers;
    private final Network network;
    private final LocalDate today;
    private final Map<String, List<Versioned<Officer>>> byUnit = new HashMap<>();
    private final Map<String, List<String>> asked = new HashMap<>();
    private final Map<Set<Function>, List<Versioned<Officer>>> byFunction = new HashMap<>();

    Recipients(OfficerRegister officers, Network network, LocalDate today) {
        this.officers = officers;
        this.network = network;
        this.today = today;
    }

    List<Versioned<Officer>> of(RunningClock clock, ReminderRule.To to) {
        return switch (to) {
            case OWNER -> {
                var named = named(clock);
                if (!named.isEmpty()) {
                    yield named;
                }
                var owing = owing(clock, clock.functions());
                var working = having(without(clock.functions(), HEADS), owing);
                yield working.isEmpty() ? owing : working;
            }
            case UNIT_HEAD -> owing(clock, common(clock.functions(), HEADS));
            case BUREAU_HEAD -> inTheCity(Set.of(BUREAU_HEAD));
            case SUPERVISION -> inTheCity(Set.of(SUPERVISION));
        };
    }

    /// Whose the matter is, while it is on duty where it is owed.
    private List<Versioned<Officer>> named(RunningClock clock) {
        return Optional.ofNullable(clock.officer()).flatMap(officers::find).stream()
                .filter(one -> one.state().holdsOn(today))
                .filter(one -> clock.unit() == null
                        || asked(clock.unit()).contains(one.state().unit()))
                .toList();
    }

    private List<String> asked(String unit) {
        return asked.computeIfAbsent(unit, network::askedFor);
    }

    private List<Versioned<Officer>> owing(RunningClock clock, Set<Function> functions) {
        var unit = clock.unit();
        if (unit == null) {
            return inTheCity(functions);
        }
        return asked(unit).stream()
                .map(here -> having(functions, inUnit(here)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Versioned<Officer>> inUnit(String unit) {
        return byUnit.computeIfAbsent(unit, id -> onDuty(officers.of(id, MOST)));
    }

    private List<Versioned<Officer>> inTheCity(Set<Function> functions) {
        return byFunction.computeIfAbsent(functions, any -> onDuty(officers.withAny(any, MOST)));
    }

    private List<Versioned<Officer>> onDuty(Collection<Versioned<Officer>> all) {
        return all.stream().filter(one -> one.state().holdsOn(today)).toList();
    }

    private static List<Versioned<Officer>> having(Set<Function> functions, List<Versioned<Officer>> all) {
        return all.stream()
                .filter(one -> !Collections.disjoint(one.state().functions(), functions))
                .toList();
    }

    private static Set<Function> without(Set<Function> all, Set<Function> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<Function> common(Set<Function> one, Set<Function> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
