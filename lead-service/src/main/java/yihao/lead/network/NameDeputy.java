package yihao.lead.network;

import static yihao.lead.network.NetworkProblem.DEPUTY_NOT_YOURS;
import static yihao.lead.network.NetworkProblem.DEPUTY_OVERLAPS;
import static yihao.lead.network.NetworkProblem.DEPUTY_PERIOD_OVER;
import static yihao.lead.network.NetworkProblem.DEPUTY_UNFIT;
import static yihao.lead.network.NetworkProblem.DEPUTY_UNKNOWN;
import static yihao.lead.network.NetworkProblem.FUNCTIONS_MIXED;
import static yihao.lead.network.NetworkProblem.PERIOD_REVERSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;

/// L1 代理: an officer, or the security administrator for it, names another officer of the same unit as deputy for a
/// period; one at a time. A deputy's own deputy it is not: only the officer itself prolongs.
public final class NameDeputy {

    /// Who acts for itself alone, or is a machine.
    private static final Set<Function> NEVER_STOOD_IN_FOR = EnumSet.of(Function.REFERRER, Function.LIAISON_CLIENT);

    private static final int MOST = 200;

    private final OfficerRegister officers;

    public NameDeputy(OfficerRegister officers) {
        this.officers = officers;
    }

    public boolean mayName(Actor actor, String officer) {
        return actor.subject().equals(officer) || actor.has(Function.SECURITY_ADMINISTRATOR);
    }

    public Outcome<Versioned<Officer>> name(String officer, String deputy, LocalDate from, LocalDate until, Act act) {
        if (!mayName(act.actor(), officer)) {
            return Outcome.refused(DEPUTY_NOT_YOURS);
        }
        if (until.isBefore(from)) {
            return Outcome.refused(PERIOD_REVERSED);
        }
        if (until.isBefore(CityTime.day(act.at()))) {
            return Outcome.refused(DEPUTY_PERIOD_OVER);
        }
        return officers.change(officer, OfficerAction.DEPUTY_NAMED, act, one -> {
            var named = new Deputyship(deputy, from, until, null);
            return one.deputies().contains(named)
                    ? Outcome.done(one)
                    : whyNot(officer, one, named)
                            .<Outcome<Officer>>map(Outcome::refused)
                            .orElseGet(
                                    () -> Outcome.done(one.with(Stream.concat(one.deputies().stream(), Stream.of(named))
                                            .toList())));
        });
    }

    private Optional<Refusal> whyNot(String subject, Officer officer, Deputyship named) {
        var deputy = officers.find(named.deputy()).map(Versioned::state);
        if (deputy.isEmpty() || named.deputy().equals(subject) || !fits(officer, deputy.get(), named)) {
            return Optional.of(Refusal.of(DEPUTY_UNFIT));
        }
        if (Function.areMixed(both(officer, deputy.get()))) {
            return Optional.of(Refusal.of(FUNCTIONS_MIXED));
        }
        return officer.deputies().stream()
                .filter(earlier -> earlier.overlaps(named.from(), named.until()))
                .findFirst()
                .map(earlier ->
                        new Refusal(DEPUTY_OVERLAPS, Map.of("from", earlier.from(), "until", earlier.lastDay())));
    }

    private static boolean fits(Officer officer, Officer deputy, Deputyship named) {
        return deputy.unit().equals(officer.unit())
                && deputy.holdsOn(named.from())
                && deputy.holdsOn(named.until())
                && officer.functions().stream().noneMatch(NEVER_STOOD_IN_FOR::contains);
    }

    /// From today on; what was done before stays done.
    public Outcome<Versioned<Officer>> end(String officer, String deputy, LocalDate from, Act act) {
        var today = CityTime.day(act.at());
        if (!mayName(act.actor(), officer)) {
            return Outcome.refused(DEPUTY_NOT_YOURS);
        }
        return officers.change(officer, OfficerAction.DEPUTY_ENDED, act, one -> {
            var next = new ArrayList<>(one.deputies());
            next.replaceAll(each -> each.deputy().equals(deputy) && each.from().equals(from) && !each.isOver(today)
                    ? each.ended(today)
                    : each);
            return next.equals(one.deputies()) ? Outcome.refused(DEPUTY_UNKNOWN) : Outcome.done(one.with(next));
        });
    }

    /// Those who may stand in for an officer as things are today.
    public Outcome<List<Versioned<Officer>>> candidates(String officer, LocalDate today, Actor actor) {
        if (!mayName(actor, officer)) {
            return Outcome.refused(DEPUTY_NOT_YOURS);
        }
        return officers.find(officer)
                .<Outcome<List<Versioned<Officer>>>>map(one -> Outcome.done(colleagues(one, today)))
                .orElseGet(() -> Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", officer)));
    }

    private List<Versioned<Officer>> colleagues(Versioned<Officer> officer, LocalDate today) {
        return officers.of(officer.state().unit(), MOST).stream()
                .filter(one -> !one.id().equals(officer.id()) && one.state().holdsOn(today))
                .filter(one -> !Function.areMixed(both(officer.state(), one.state())))
                .toList();
    }

    /// The officers this one may stand in for on that day.
    static Set<String> stoodInForBy(Versioned<Officer> deputy, OfficerRegister officers, LocalDate day) {
        return officers.withDeputy(deputy.id()).stream()
                .filter(one -> one.state().holdsOn(day) && one.state().hasDeputyOn(deputy.id(), day))
                .filter(one -> one.state().unit().equals(deputy.state().unit()))
                .filter(one -> !Function.areMixed(both(one.state(), deputy.state())))
                .map(Versioned::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Function> both(Officer one, Officer other) {
        var functions = new HashSet<>(one.functions());
        functions.addAll(other.functions());
        return functions;
    }
}
