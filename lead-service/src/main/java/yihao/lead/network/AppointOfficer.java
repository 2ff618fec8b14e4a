package yihao.lead.network;

import static yihao.lead.network.NetworkProblem.FUNCTIONS_MIXED;
import static yihao.lead.network.NetworkProblem.OFFICER_UNIT_UNKNOWN;
import static yihao.lead.network.NetworkProblem.ONLY_SECURITY_ADMINISTRATOR;
import static yihao.lead.network.NetworkProblem.PERIOD_REVERSED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.network.Officer.Mailbox;
import yihao.platform.secrecy.Vault;

/// L1, G2: who works where is business data. An administrator's function stands alone.
public final class AppointOfficer {

    private static final Set<Function> ADMINISTRATORS =
            EnumSet.of(Function.SYSTEM_ADMINISTRATOR, Function.SECURITY_ADMINISTRATOR, Function.AUDIT_ADMINISTRATOR);

    private final OfficerRegister officers;
    private final Units units;
    private final Vault vault;

    public AppointOfficer(OfficerRegister officers, Units units, Vault vault) {
        this.officers = officers;
        this.units = units;
        this.vault = vault;
    }

    /// What is said about an officer.
    public record Appointment(
            String name,
            String unit,
            Set<Function> functions,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable TypedMailbox mailbox) {}

    public record TypedMailbox(String address, Officer.@Nullable Language language) {}

    public Outcome<Versioned<Officer>> appoint(String subject, Appointment appointment, Act act) {
        if (!act.actor().has(Function.SECURITY_ADMINISTRATOR)) {
            return Outcome.refused(ONLY_SECURITY_ADMINISTRATOR);
        }
        if (mixes(appointment.functions())) {
            return Outcome.refused(FUNCTIONS_MIXED);
        }
        if (appointment.until() != null && appointment.until().isBefore(appointment.from())) {
            return Outcome.refused(PERIOD_REVERSED);
        }
        var unit = units.find(appointment.unit());
        if (unit.isEmpty()) {
            return Outcome.refused(Refusal.of(OFFICER_UNIT_UNKNOWN, "unit", appointment.unit()));
        }
        var officer = new Officer(
                appointment.name(),
                appointment.unit(),
                unit.get().state().ancestors(),
                appointment.functions(),
                appointment.from(),
                appointment.until(),
                mailbox(subject, appointment.mailbox()));
        return save(subject, officer, act);
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
        return officers.change(subject, action, act, _ -> Outcome.done(officer));
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
        return functions.isEmpty()
                || functions.contains(Function.SERVICE)
                || (functions.size() > 1 && functions.stream().anyMatch(ADMINISTRATORS::contains));
    }
}
