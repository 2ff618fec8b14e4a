package yihao.lead.enterprise;

import static java.util.Comparator.comparing;
import static yihao.lead.enterprise.EnterpriseProblem.ENTERPRISE_EXISTS;
import static yihao.lead.enterprise.EnterpriseProblem.ENTERPRISE_UNKNOWN;
import static yihao.lead.enterprise.EnterpriseProblem.MAY_NOT_REGISTER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.firstreport.IdentityKeys;
import yihao.reference.CreditCode;

/// L2: an enterprise enters the register once, by credit code or foreign registration; without either, by its names.
public final class RegisterEnterprise {

    private final Enterprises enterprises;
    private final IdentityKeys keys;

    public RegisterEnterprise(Enterprises enterprises, IdentityKeys keys) {
        this.enterprises = enterprises;
        this.keys = keys;
    }

    public static boolean mayRegister(Actor actor) {
        return actor.has(
                Function.UNIT_OFFICER,
                Function.UNIT_HEAD,
                Function.SQUAD_MEMBER,
                Function.BUREAU_OFFICER,
                Function.BUREAU_HEAD,
                Function.LIAISON_CLIENT);
    }

    public Outcome<Versioned<Enterprise>> register(EnterpriseFacts facts, Act act) {
        if (!mayRegister(act.actor())) {
            return Outcome.refused(MAY_NOT_REGISTER);
        }
        return facts.checked()
                .flatMap(investor -> recognise(investor)
                        .<Outcome<Versioned<Enterprise>>>map(known -> Outcome.refused(exists(known)))
                        .orElseGet(() -> add(investor, facts, act)));
    }

    public Outcome<Versioned<Enterprise>> change(String id, EnterpriseFacts facts, Act act) {
        if (!mayRegister(act.actor())) {
            return Outcome.refused(MAY_NOT_REGISTER);
        }
        return facts.checked().flatMap(investor -> {
            try {
                return enterprises.change(
                        id,
                        EnterpriseAction.CHANGED,
                        act,
                        before -> Outcome.done(enterprise(before.number(), investor, facts, before.registeredBy())));
            } catch (Aggregates.Taken _) {
                return Outcome.refused(ENTERPRISE_EXISTS);
            }
        });
    }

    public Outcome<Versioned<Enterprise>> confirmCreditCode(String id, Act act) {
        if (!mayRegister(act.actor())) {
            return Outcome.refused(MAY_NOT_REGISTER);
        }
        return enterprises.change(
                id,
                EnterpriseAction.CHANGED,
                act,
                enterprise -> enterprise.confirmCreditCode(act.actor().subject()));
    }

    /// The investor as the register knows it, with all its names and registrations; as typed when it does not.
    public Outcome<Investor> known(Investor typed) {
        if (typed.enterpriseId() != null) {
            return enterprises
                    .find(typed.enterpriseId())
                    .<Outcome<Investor>>map(found -> Outcome.done(joined(found, typed)))
                    .orElseGet(() -> Outcome.refused(ENTERPRISE_UNKNOWN));
        }
        return new EnterpriseFacts(typed, null, Set.of())
                .checked()
                .map(investor -> recognise(investor)
                        .map(found -> joined(found, investor))
                        .orElse(investor));
    }

    /// Puts the investor of an accepted report into the register, or its new names to the entry that is there.
    public Investor settle(Investor investor, @Nullable String industry, Act act) {
        if (investor.enterpriseId() == null) {
            var facts = new EnterpriseFacts(investor, industry, Set.of());
            if (add(investor, facts, act) instanceof Outcome.Done<Versioned<Enterprise>>(var added)) {
                return added.state().investor(added.id());
            }
        }
        var known = investor.enterpriseId() == null
                ? recognise(investor).orElseThrow()
                : enterprises.find(investor.enterpriseId()).orElseThrow();
        learn(known, investor, act);
        return joined(known, investor);
    }

    private void learn(Versioned<Enterprise> known, Investor investor, Act act) {
        var facts = new EnterpriseFacts(investor, null, Set.of());
        var reported =
                enterprise(known.state().number(), investor, facts, act.actor().subject());
        try {
            var _ = enterprises.change(
                    known.id(), EnterpriseAction.CHANGED, act, before -> Outcome.done(before.learning(reported)));
        } catch (Aggregates.Taken _) {
            // the registration is another entry's: a person has to see which is right, the report stands
        }
    }

    private Outcome<Versioned<Enterprise>> add(Investor investor, EnterpriseFacts facts, Act act) {
        var number = enterprises.newNumber(CityTime.day(act.at()).getYear());
        var enterprise = enterprise(number, investor, facts, act.actor().subject());
        try {
            return Outcome.done(enterprises.add(enterprises.newId(), enterprise, EnterpriseAction.REGISTERED, act));
        } catch (Aggregates.Taken taken) {
            return Outcome.refused(
                    recognise(investor).map(RegisterEnterprise::exists).orElseThrow(() -> taken));
        }
    }

    /// By code or registration; by a name only where no registration says otherwise.
    private Optional<Versioned<Enterprise>> recognise(Investor investor) {
        var wanted = keys.of(investor);
        var registered = registrations(wanted);
        return (registered.isEmpty() ? Optional.<Versioned<Enterprise>>empty() : enterprises.withIdentity(registered))
                .or(() -> enterprises.called(names(wanted)).stream()
                        .filter(found -> !found.state().contradicts(wanted))
                        .min(comparing(
                                found -> Collections.disjoint(found.state().identity(), wanted))));
    }

    private static Investor joined(Versioned<Enterprise> found, Investor typed) {
        var known = found.state().investor(found.id());
        var names = new ArrayList<>(known.names());
        typed.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return new Investor(
                found.id(),
                names,
                known.creditCode() == null ? typed.creditCode() : known.creditCode(),
                known.foreignRegistration() == null ? typed.foreignRegistration() : known.foreignRegistration(),
                known.country());
    }

    private Enterprise enterprise(String number, Investor investor, EnterpriseFacts facts, String by) {
        var all = keys.of(investor);
        var registered = registrations(all);
        return new Enterprise(
                number,
                investor.names(),
                investor.creditCode(),
                investor.creditCode() == null
                        || CreditCode.of(investor.creditCode()).isValid(),
                investor.foreignRegistration(),
                investor.country(),
                facts.industry(),
                facts.traits(),
                registered.isEmpty() ? List.copyOf(all) : registered,
                names(all),
                List.copyOf(keys.findable(investor.names())),
                by);
    }

    private static List<String> registrations(Collection<String> keys) {
        return keys.stream().filter(IdentityKeys::isRegistration).toList();
    }

    private static List<String> names(Collection<String> keys) {
        return keys.stream().filter(key -> !IdentityKeys.isRegistration(key)).toList();
    }

    private static Refusal exists(Versioned<Enterprise> known) {
        return new Refusal(
                ENTERPRISE_EXISTS,
                Map.of("enterpriseId", known.id(), "number", known.state().number()));
    }
}
