package yihao.talent.benefit;

import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.ALREADY_GRANTED;
import static yihao.talent.benefit.BenefitRefusal.GRANTED_BY_OFFICE;
import static yihao.talent.benefit.BenefitRefusal.NOT_DUE;
import static yihao.talent.benefit.BenefitRefusal.PAPER_UNKNOWN;
import static yihao.talent.benefit.BenefitRefusal.PROOF_MISSING;
import static yihao.talent.benefit.BenefitRefusal.TALENT_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.papers.Papers;
import yihao.talent.entitlement.Application.Proof;
import yihao.talent.entitlement.Plan.InParts;
import yihao.talent.entitlement.Standing;
import yihao.talent.talent.Talent;
import yihao.talent.talent.Talents;

/// Rules TB-07 and TB-09: what has come due by the clock, and what was proven, is confirmed and ordered. Leaving stops
/// it, coming back resumes it; a month is used once, whoever granted it.
public class ConfirmInstalments {

    private static final int PAGE = 200;

    private final Benefits benefits;
    private final Talents talents;
    private final OrderPayments orders;
    private final Papers papers;

    ConfirmInstalments(Benefits benefits, Talents talents, OrderPayments orders, Papers papers) {
        this.benefits = benefits;
        this.talents = talents;
        this.orders = orders;
        this.papers = papers;
    }

    /// A standing grant and what of it has come due.
    public record DueGrant(Versioned<Benefit> benefit, List<String> keys) {}

    /// All that has come due, by number.
    public List<DueGrant> due(LocalDate today) {
        var due = new ArrayList<DueGrant>();
        for (var page = benefits.mayBeDue(today, "", PAGE);
                !page.isEmpty();
                page = benefits.mayBeDue(today, page.getLast().state().number(), PAGE)) {
            due.addAll(dueOf(page, today));
        }
        return due;
    }

    private List<DueGrant> dueOf(List<Versioned<Benefit>> running, LocalDate today) {
        var ids = running.stream()
                .map(one -> one.state().beneficiary().talentId())
                .collect(Collectors.toSet());
        var known = talents.withIds(ids).stream().collect(Collectors.toMap(Versioned::id, one -> one));
        var due = new ArrayList<DueGrant>();
        for (var one : running) {
            var talent = known.get(one.state().beneficiary().talentId());
            var keys = talent == null ? List.<String>of() : due(one.state(), talent, today);
            if (!keys.isEmpty()) {
                due.add(new DueGrant(one, keys));
            }
        }
        return due;
    }

    private List<String> due(Benefit benefit, Versioned<Talent> talent, LocalDate today) {
        return benefit.basis().plan().due(used(benefit), KnownStanding.of(talent), today);
    }

    /// What was paid or granted of this kind before, whichever grant it was.
    private Set<String> used(Benefit benefit) {
        return used(benefits, benefit.beneficiary().talentId(), benefit.benefitKind());
    }

    static Set<String> used(Benefits benefits, String talentId, String benefitKind) {
        return used(benefits, talentId, benefitKind, _ -> true);
    }

    private static Set<String> used(Benefits benefits, String talentId, String benefitKind, Predicate<Benefit> by) {
        var kind = talentId + "/" + benefitKind + "/";
        return benefits.ofTalent(talentId).stream()
                .filter(other -> by.test(other.state()))
                .flatMap(other -> other.state().uses().stream())
                .filter(use -> use.startsWith(kind) && !use.endsWith("standing"))
                .map(use -> use.substring(kind.length()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// @param keys months, or first days of years: those that are due
    public Outcome<Versioned<Benefit>> confirm(String id, List<String> keys, Act act) {
        if (!isOffice(act)) {
            return refused(GRANTED_BY_OFFICE);
        }
        try {
            return benefits.change(
                            id, BenefitAction.INSTALMENT_CONFIRMED, act, benefit -> confirmed(benefit, keys, act))
                    .flatMap(one -> orders.order(one, act.alsoFor()));
        } catch (Taken _) {
            return refused(Refusal.of(ALREADY_GRANTED, "kind", String.join(", ", keys)));
        }
    }

    private Outcome<Benefit> confirmed(Benefit benefit, List<String> keys, Act act) {
        var today = CityTime.day(act.at());
        var talent = talents.find(benefit.beneficiary().talentId());
        if (talent.isEmpty()) {
            return refused(TALENT_UNKNOWN);
        }
        var due = due(benefit, talent.get(), today);
        var asked = keys.stream().distinct().toList();
        if (asked.isEmpty() || !due.containsAll(asked)) {
            return refused(Refusal.of(
                    NOT_DUE,
                    "keys",
                    asked.stream().filter(key -> !due.contains(key)).toList()));
        }
        return benefit.confirmDue(asked, act.actor(), next(benefit, asked, KnownStanding.of(talent.get()), today));
    }

    /// Before which day nothing more comes due; none where nothing more will. What another grant holds that nobody has
    /// decided yet may be free again any day.
    private @Nullable LocalDate next(Benefit benefit, List<String> asked, Standing standing, LocalDate today) {
        var plan = benefit.basis().plan();
        var gone = used(
                benefits,
                benefit.beneficiary().talentId(),
                benefit.benefitKind(),
                other -> other.status() != Benefit.Status.GRANTED);
        gone.addAll(asked);
        if (!plan.due(gone, standing, today).isEmpty()) {
            return today;
        }
        return plan.isUsedUp(gone, today.plusMonths(1)) ? null : plan.nextDue(today);
    }

    public Outcome<Versioned<Benefit>> prove(String id, String part, List<Proof> proof, Act act) {
        if (!isOffice(act)) {
            return refused(GRANTED_BY_OFFICE);
        }
        if (!GrantBenefit.areKnown(proof, papers)) {
            return refused(PAPER_UNKNOWN);
        }
        return benefits.change(
                id,
                BenefitAction.MILESTONE_PROVEN,
                act,
                benefit -> isProven(benefit, part, proof)
                        ? benefit.prove(part, proof, act.actor())
                        : refused(PROOF_MISSING));
    }

    /// With the paper the table asks for.
    private static boolean isProven(Benefit benefit, String part, List<Proof> proof) {
        return benefit.basis().plan() instanceof InParts(var parts)
                && parts.stream()
                        .filter(one -> one.id().equals(part))
                        .allMatch(one ->
                                proof.stream().anyMatch(paper -> paper.paper().equals(one.evidence())));
    }

    public Outcome<Versioned<Benefit>> confirmPart(String id, String part, Act act) {
        return DecideBenefit.mayDecide(act.actor())
                ? benefits.change(
                                id,
                                BenefitAction.MILESTONE_CONFIRMED,
                                act,
                                benefit -> KnownStanding.stillHere(benefit, talents)
                                        .flatMap(one -> one.confirm(part, act.actor())))
                        .flatMap(one -> orders.order(one, act.alsoFor()))
                : refused(BenefitRefusal.APPROVAL_NOT_YOURS);
    }

    /// What the ledger refused is ordered once more, under a name of its own.
    public Outcome<Versioned<Benefit>> again(String id, String key, Act act) {
        return isOffice(act)
                ? benefits.change(id, BenefitAction.PAYMENT_TAKEN_UP, act, one -> one.again(key))
                        .flatMap(one -> orders.order(one, act.alsoFor()))
                : refused(GRANTED_BY_OFFICE);
    }

    private static boolean isOffice(Act act) {
        return mayConfirm(act.actor());
    }

    /// Whether this one may bring or confirm what is due.
    public static boolean mayConfirm(Actor actor) {
        return actor.has(Function.TALENT_OFFICE);
    }
}
