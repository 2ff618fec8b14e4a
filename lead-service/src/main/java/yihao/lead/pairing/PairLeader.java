package yihao.lead.pairing;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.lead.pairing.PairingProblem.PAIRING_ALREADY_STANDS;
import static yihao.lead.pairing.PairingProblem.PAIRING_LEADER_UNFIT;
import static yihao.lead.pairing.PairingProblem.PAIRING_NOT_YOURS;
import static yihao.lead.pairing.PairingProblem.PAIRING_OVER;
import static yihao.lead.pairing.PairingProblem.PAIRING_PERIOD_UNFIT;
import static yihao.lead.pairing.PairingProblem.PAIRING_REASON_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.EnterpriseProblem;
import yihao.lead.enterprise.FindEnterprise;
import yihao.rules.RuleBook;

/// L2: the bureau pairs a leader with a firm, once as long as it stands; renews it before it ends, hands it over to
/// another leader, or ends it, both with a reason.
public final class PairLeader {

    private static final int FEW = 200;

    private final Pairings pairings;
    private final PairingSight sight;
    private final FindEnterprise find;
    private final Leaders leaders;
    private final RuleBook<PairingRule> book;

    public PairLeader(
            Pairings pairings, PairingSight sight, FindEnterprise find, Leaders leaders, RuleBook<PairingRule> book) {
        this.pairings = pairings;
        this.sight = sight;
        this.find = find;
        this.leaders = leaders;
        this.book = book;
    }

    public static boolean mayPair(Actor actor) {
        return actor.has(BUREAU_OFFICER, BUREAU_HEAD);
    }

    /// @param until the last day
    public Outcome<Versioned<Pairing>> pair(
            String enterpriseId, String leader, Contact contact, LocalDate from, LocalDate until, Act act) {
        if (!mayPair(act.actor())) {
            return Outcome.refused(PAIRING_NOT_YOURS);
        }
        var today = CityTime.day(act.at());
        var firm = find.of(enterpriseId, act.actor());
        if (firm.isEmpty()) {
            return Outcome.refused(EnterpriseProblem.ENTERPRISE_UNKNOWN);
        }
        if (!until.isAfter(from) || until.isBefore(today)) {
            return Outcome.refused(PAIRING_PERIOD_UNFIT);
        }
        return fit(leader, firm.get(), act).flatMap(_ -> add(firm.get(), leader, contact, term(from, until, act), act));
    }

    private Outcome<Versioned<Pairing>> add(
            Canonical firm, String leader, Contact contact, Pairing.Term term, Act act) {
        var today = CityTime.day(act.at());
        var pairing =
                Pairing.paired(pairings.newNumber(today.getYear()), firm.id(), leader, contact, term, rule(today));
        try {
            return Outcome.done(pairings.add(pairings.newId(), pairing, PairingAction.PAIRED, act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(PAIRING_ALREADY_STANDS);
        }
    }

    /// Whether this leader may be paired with this firm now.
    private Outcome<String> fit(String leader, Canonical firm, Act act) {
        if (!leaders.isOne(leader, CityTime.day(act.at()))) {
            return Outcome.refused(PAIRING_LEADER_UNFIT);
        }
        return pairings.ofFirm(firm.ids(), FEW).stream()
                        .map(Versioned::state)
                        .anyMatch(one -> one.stands() && one.leader().equals(leader))
                ? Outcome.refused(PAIRING_ALREADY_STANDS)
                : Outcome.done(leader);
    }

    public Outcome<Versioned<Pairing>> changeContact(String id, Contact contact, Act act) {
        return decide(id, PairingAction.CONTACT_CHANGED, act, one -> Outcome.done(one.with(contact, rule(act))));
    }

    /// From the day after its last one.
    public Outcome<Versioned<Pairing>> renew(String id, LocalDate until, Act act) {
        var today = CityTime.day(act.at());
        return decide(
                id,
                PairingAction.RENEWED,
                act,
                one -> until.isAfter(one.lastDay()) && !until.isBefore(today)
                        ? Outcome.done(one.renewed(term(one.lastDay().plusDays(1), until, act), rule(act)))
                        : Outcome.refused(PAIRING_PERIOD_UNFIT));
    }

    public Outcome<Versioned<Pairing>> handOver(String id, String leader, Act act) {
        try {
            return decide(
                    id,
                    PairingAction.HANDED_OVER,
                    act,
                    one -> because(act)
                            .flatMap(reason -> fit(
                                            leader,
                                            find.of(one.enterpriseId(), act.actor())
                                                    .orElseThrow(),
                                            act)
                                    .map(_ -> one.handedOver(
                                            new Pairing.HandOver(
                                                    one.leader(),
                                                    leader,
                                                    reason,
                                                    act.actor().subject(),
                                                    act.at()),
                                            rule(act)))));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(PAIRING_ALREADY_STANDS);
        }
    }

    public Outcome<Versioned<Pairing>> end(String id, Act act) {
        return decide(
                id,
                PairingAction.ENDED,
                act,
                one -> because(act)
                        .map(reason ->
                                one.ended(new Pairing.End(reason, act.actor().subject(), act.at()))));
    }

    private static Outcome<String> because(Act act) {
        var reason = act.reason();
        return reason == null || reason.isBlank() ? Outcome.refused(PAIRING_REASON_MISSING) : Outcome.done(reason);
    }

    private Outcome<Versioned<Pairing>> decide(
            String id, PairingAction action, Act act, Function<Pairing, Outcome<Pairing>> decision) {
        return pairings.change(id, action, act, one -> {
            if (!sight.sees(act.actor(), one)) {
                return Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
            }
            if (!mayPair(act.actor())) {
                return Outcome.refused(PAIRING_NOT_YOURS);
            }
            return one.stands() ? decision.apply(one) : Outcome.refused(PAIRING_OVER);
        });
    }

    private static Pairing.Term term(LocalDate from, LocalDate until, Act act) {
        return new Pairing.Term(from, until, act.actor().subject(), act.at());
    }

    private PairingRule rule(Act act) {
        return rule(CityTime.day(act.at()));
    }

    private PairingRule rule(LocalDate day) {
        return book.inForce(day).orElseThrow().rules();
    }

    /// What the actor may do with it now.
    public List<String> actions(Actor actor, Pairing one) {
        return mayPair(actor) && one.stands() ? List.of("renew", "hand-over", "change-contact", "end") : List.of();
    }
}
