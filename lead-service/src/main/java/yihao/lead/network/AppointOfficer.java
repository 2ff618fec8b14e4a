package yihao.lead.network;

import static yihao.lead.network.NetworkProblem.FUNCTIONS_MIXED;
import static yihao.lead.network.NetworkProblem.OFFICER_UNIT_UNKNOWN;
import static yihao.lead.network.NetworkProblem.ONLY_SECURITY_ADMINISTRATOR;
import static yihao.lead.network.NetworkProblem.PERIOD_REVERSED;
import static yihao.lead.network.NetworkProblem.SUBJECT_UNFIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Doer;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.network.Officer.Mailbox;
import yihao.platform.secrecy.Vault;

/// L1, G2: who works where is business data. An administrator's function stands alone. Who closes or moves the last
/// account of a unit with open work says who goes on.
public final class AppointOfficer {

    private final OfficerRegister officers;
    private final Units units;
    private final Following following;
    private final Leaving leaving;
    private final Vault vault;

    public AppointOfficer(
            OfficerRegister officers,
            Units units,
            OpenWork openWork,
            HandOverWork handOver,
            WorkInName inName,
            Vault vault) {
        this.officers = officers;
        this.units = units;
        this.following = new Following(units, officers);
        this.leaving = new Leaving(officers, units, openWork, handOver, inName);
        this.vault = vault;
    }

    /// What is said about an officer.
    ///
    /// @param workGoesTo the unit that goes on with the work, where the last one who did it leaves
    public record Appointment(
            String name,
            String unit,
            Set<Function> functions,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String workGoesTo,
            @Nullable TypedMailbox mailbox) {}

    public record TypedMailbox(String address, Officer.@Nullable Language language) {}

    public Outcome<Versioned<Officer>> appoint(String subject, Appointment appointment, Act act) {
        if (!act.actor().has(Function.SECURITY_ADMINISTRATOR)) {
            return Outcome.refused(ONLY_SECURITY_ADMINISTRATOR);
        }
        if (!Doer.isSubject(subject)) {
            return Outcome.refused(Refusal.of(SUBJECT_UNFIT, "subject", subject));
        }
        if (mixes(appointment.functions())) {
            return Outcome.refused(FUNCTIONS_MIXED);
        }
        if (appointment.until() != null && appointment.until().isBefore(appointment.from())) {
            return Outcome.refused(PERIOD_REVERSED);
        }
        // before work is handed over: what is refused must not have moved anything
        var seen = act.expectedVersion();
        var known = officers.find(subject);
        if (seen != null && known.isPresent() && known.get().version() != seen) {
            return Outcome.refused(
                    Refusal.of(StoreProblem.STALE, "version", known.get().version()));
        }
        return officer(subject, appointment).flatMap(officer -> {
            var named = leaving.inNameOf(subject, officer, act);
            if (named.isPresent()) {
                return Outcome.refused(named.get());
            }
            var leaver = leaving.leaves(subject, officer, act);
            return leaver.<Outcome<?>>map(one -> leaving.handOver(one, appointment.workGoesTo(), act))
                    .orElseGet(() -> Outcome.done(subject))
                    .flatMap(_ -> save(subject, officer, act))
                    .map(saved -> {
                        leaver.ifPresent(one -> leaving.catchWhatFell(one, act));
                        return saved;
                    });
        });
    }

    /// A unit that has ended takes nobody new.
    private Outcome<Officer> officer(String subject, Appointment appointment) {
        var unit = appointment.unit();
        var wasThere = officers.find(subject)
                .filter(before -> before.state().unit().equals(unit))
                .isPresent();
        return units.find(unit)
                .filter(found -> found.state().active() || wasThere)
                .<Outcome<Officer>>map(found -> Outcome.done(new Officer(
                        appointment.name(),
                        unit,
                        found.state().ancestors(),
                        appointment.functions(),
                        appointment.from(),
                        appointment.until(),
                        List.of(),
                        following.takenOverBy(unit),
                        mailbox(subject, appointment.mailbox()))))
                .orElseGet(() -> Outcome.refused(Refusal.of(OFFICER_UNIT_UNKNOWN, "unit", unit)));
    }

    private Outcome<Versioned<Officer>> save(String subject, Officer officer, Act act) {
        if (officers.find(subject).isEmpty()) {
            try {
                return Outcome.done(officers.add(subject, officer, OfficerAction.APPOINTED, act));
            } catch (yihao.kernel.Aggregates.Taken _) {
                // appointed in between: change it
            }
        }
        var closes = officer.until() != null && officer.until().isBefore(CityTime.day(act.at()));
        var action = closes ? OfficerAction.CLOSED : OfficerAction.CHANGED;
        return officers.change(subject, action, act, before -> Outcome.done(officer.with(before.deputies())));
    }

    /// Sealed under a key of its own; the same address once more keeps it, so that it is no change.
    private @Nullable Mailbox mailbox(String subject, @Nullable TypedMailbox typed) {
        if (typed == null) {
            return null;
        }
        return officers.find(subject)
                .map(found -> found.state().mailbox())
                .filter(kept ->
                        kept.opened(vault).filter(typed.address()::equals).isPresent())
                .map(kept -> new Mailbox(kept.person(), kept.address(), typed.language()))
                .orElseGet(() -> Mailbox.sealed(vault, typed.address(), typed.language()));
    }

    private static boolean mixes(Set<Function> functions) {
        return functions.isEmpty() || functions.contains(Function.SERVICE) || Function.areMixed(functions);
    }
}
