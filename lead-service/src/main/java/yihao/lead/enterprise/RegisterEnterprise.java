package yihao.lead.enterprise;

import static yihao.lead.enterprise.EnterpriseProblem.ENTERPRISE_EXISTS;
import static yihao.lead.enterprise.EnterpriseProblem.ENTERPRISE_UNKNOWN;
import static yihao.lead.enterprise.EnterpriseProblem.MAY_NOT_REGISTER;
import static yihao.lead.enterprise.EnterpriseProblem.REGISTRATION_NOT_OF_MERGED;
import static yihao.lead.enterprise.EnterpriseProblem.REGISTRATION_TAKEN;

import java.util.Map;
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
import yihao.lead.Sharing;
import yihao.lead.firstreport.IdentityKeys;

/// L2: an enterprise enters the register once, by credit code or foreign registration; without either, by its names.
public final class RegisterEnterprise {

    private static final String ID = "enterpriseId";

    private final Enterprises enterprises;
    private final EnterpriseSight sight;
    private final IdentityKeys keys;
    private final Aliases aliases;
    private final Recognition recognition;
    private final DecideEnterprise deciding;

    public RegisterEnterprise(Enterprises enterprises, EnterpriseSight sight, IdentityKeys keys) {
        this.enterprises = enterprises;
        this.aliases = new Aliases(enterprises);
        this.recognition = new Recognition(enterprises, keys);
        this.deciding = new DecideEnterprise(enterprises, sight);
        this.sight = sight;
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
                .flatMap(investor -> recognition
                        .recognise(investor)
                        .map(known -> again(known, investor, facts, act))
                        .orElseGet(() -> add(investor, facts, Set.of(), act)));
    }

    /// Who registers what is kept confidential from it brings it into the open, and is not told that it was there.
    private Outcome<Versioned<Enterprise>> again(Recognised known, Investor investor, EnterpriseFacts facts, Act act) {
        return sight.sees(act.actor(), known.firm().state())
                ? Outcome.refused(exists(known))
                : learn(known, investor, facts, Set.of(), act);
    }

    /// The entry of a firm that is named in a list, a new one where it is not in the register yet.
    public Outcome<String> enter(Investor named, Act act) {
        return switch (register(new EnterpriseFacts(named, null, Set.of()), act)) {
            case Outcome.Done<Versioned<Enterprise>>(var entered) -> Outcome.done(entered.id());
            case Outcome.Refused<Versioned<Enterprise>>(var refusal) ->
                refusal.problem() == ENTERPRISE_EXISTS
                        ? Outcome.done(String.valueOf(refusal.facts().get(ID)))
                        : Outcome.refused(refusal);
        };
    }

    public Outcome<Versioned<Enterprise>> change(String id, EnterpriseFacts facts, Act act) {
        if (!mayRegister(act.actor())) {
            return Outcome.refused(MAY_NOT_REGISTER);
        }
        return facts.checked().flatMap(investor -> {
            try {
                return deciding.decide(
                        id, EnterpriseAction.FACTS_CHANGED, act, before -> stated(id, before, investor, facts));
            } catch (Aggregates.Taken _) {
                return Outcome.refused(takenByAnother(id, investor, act.actor()));
            }
        });
    }

    private Outcome<Enterprise> stated(String id, Enterprise before, Investor investor, EnterpriseFacts facts) {
        var after = enterprise(before.number(), investor, facts, before.registeredBy(), before.confidentialTo());
        return aliases.of(id).orElseThrow().merged().stream()
                .filter(merged -> merged.state().contradicts(after.identity()))
                .findFirst()
                .<Outcome<Enterprise>>map(merged -> Outcome.refused(Refusal.of(
                        REGISTRATION_NOT_OF_MERGED, "number", merged.state().number())))
                .orElseGet(() -> Outcome.done(after.keeping(before)));
    }

    public Outcome<Versioned<Enterprise>> confirmCreditCode(String id, Act act) {
        return deciding.decide(
                id, EnterpriseAction.CODE_CONFIRMED, act, enterprise -> enterprise.confirmCreditCode(act.actor()));
    }

    /// The investor as the register knows it, with all its names and registrations; as typed when it does not.
    public Outcome<Investor> known(Investor typed, Actor actor) {
        if (typed.enterpriseId() != null) {
            return recognition
                    .recognise(typed)
                    .filter(found -> sight.sees(actor, found.firm().state()))
                    .<Outcome<Investor>>map(found -> Outcome.done(found.known(typed)))
                    .orElseGet(() -> Outcome.refused(ENTERPRISE_UNKNOWN));
        }
        return EnterpriseFacts.of(typed).checked().map(recognition::known);
    }

    /// Puts the investor of an accepted report into the register, or its new names to the entry that is there.
    ///
    /// @param investor as it was typed, with the entry that knew it
    /// @param sharing of the report: what only confidential reports tell of stays with their units
    public Investor settle(Investor investor, @Nullable String industry, Sharing sharing, Act act) {
        var confidentialTo =
                sharing == Sharing.CONFIDENTIAL ? Set.of(act.actor().unit()) : Set.<String>of();
        if (investor.enterpriseId() == null) {
            var facts = new EnterpriseFacts(investor, industry, Set.of());
            if (add(investor, facts, confidentialTo, act) instanceof Outcome.Done<Versioned<Enterprise>>(var added)) {
                return added.state().investor(added.id());
            }
        }
        var known = (investor.enterpriseId() == null
                        ? recognition.recognise(investor)
                        : recognition.by(investor.enterpriseId()))
                .orElseThrow();
        var news = known.news(investor);
        // where the registration is another entry's, a person has to see which is right: the report stands
        var _ = learn(known, news, EnterpriseFacts.of(news), confidentialTo, act);
        return known.own(investor);
    }

    private Outcome<Versioned<Enterprise>> learn(
            Recognised known, Investor told, EnterpriseFacts facts, Set<String> confidentialTo, Act act) {
        var entry = known.entry();
        var reported = enterprise(entry.state().number(), told, facts, registrant(act), confidentialTo);
        try {
            return enterprises.change(
                    entry.id(), EnterpriseAction.CHANGED, act, before -> Outcome.done(before.learning(reported)));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(REGISTRATION_TAKEN);
        }
    }

    private Outcome<Versioned<Enterprise>> add(
            Investor investor, EnterpriseFacts facts, Set<String> confidentialTo, Act act) {
        var number = enterprises.newNumber(CityTime.day(act.at()).getYear());
        var enterprise = enterprise(number, investor, facts, registrant(act), confidentialTo);
        var id = enterprises.newId();
        try {
            return Outcome.done(enterprises.add(id, enterprise, EnterpriseAction.REGISTERED, act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(takenByAnother(id, investor, act.actor()));
        }
    }

    private static String registrant(Act act) {
        return act.actor().subject();
    }

    private Enterprise enterprise(
            String number, Investor investor, EnterpriseFacts facts, String by, Set<String> confidentialTo) {
        return Enterprise.entered(number, investor, facts, keys, by, confidentialTo);
    }

    private Refusal takenByAnother(String id, Investor investor, Actor actor) {
        return recognition
                .recognise(investor)
                .filter(found -> !found.firm().id().equals(id)
                        && sight.sees(actor, found.firm().state()))
                .map(RegisterEnterprise::exists)
                .orElseGet(() -> Refusal.of(REGISTRATION_TAKEN));
    }

    private static Refusal exists(Recognised known) {
        var firm = known.firm();
        return new Refusal(
                ENTERPRISE_EXISTS, Map.of(ID, firm.id(), "number", firm.state().number()));
    }
}
