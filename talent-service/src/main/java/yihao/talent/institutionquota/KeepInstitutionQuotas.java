package yihao.talent.institutionquota;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.institutionquota.QuotaRefusal.EMPTY;
import static yihao.talent.institutionquota.QuotaRefusal.KIND_UNKNOWN;
import static yihao.talent.institutionquota.QuotaRefusal.NOTHING_PROPOSED;
import static yihao.talent.institutionquota.QuotaRefusal.NOT_YOURS_TO_CONFIRM;
import static yihao.talent.institutionquota.QuotaRefusal.NOT_YOURS_TO_PROPOSE;
import static yihao.talent.institutionquota.QuotaRefusal.REASON_MISSING;
import static yihao.talent.institutionquota.QuotaRefusal.SAME_PERSON;
import static yihao.talent.institutionquota.QuotaRefusal.UNIT_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.Bilingual;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownUnit;
import yihao.talent.institution.FourMajors.Who;
import yihao.talent.institution.InstitutionSight;
import yihao.talent.institution.Milestone;
import yihao.talent.institutionquota.InstitutionQuota.Proposal;

/// Rule TI-09: a quota is proposed by one person and confirmed by another; what is in force is changed with a reason,
/// and
/// holds until the change is confirmed.
public final class KeepInstitutionQuotas {

    private final InstitutionQuotas quotas;
    private final InstitutionSight sight;
    private final Known known;

    KeepInstitutionQuotas(InstitutionQuotas quotas, InstitutionSight sight, Known known) {
        this.quotas = quotas;
        this.sight = sight;
        this.known = known;
    }

    public boolean mayPropose(Actor actor, Instant at) {
        return Who.mayAnywhere(actor, sight.rules(at).rules().who().propose());
    }

    public boolean mayConfirm(Actor actor, Instant at) {
        return Who.mayAnywhere(actor, sight.rules(at).rules().who().confirm());
    }

    /// What waits for this actor: proposals of somebody else.
    public List<Versioned<InstitutionQuota>> toConfirm(Actor actor, Instant at, int most) {
        return mayConfirm(actor, at)
                ? quotas.proposed(most).stream()
                        .filter(one -> !isOwn(one.state(), actor))
                        .toList()
                : List.of();
    }

    /// The kind in words.
    public String kindOf(InstitutionQuota quota, Instant at) {
        return sight.rules(at).rules().kind(quota.kind()).map(Bilingual::zh).orElse(quota.kind());
    }

    private static boolean isOwn(InstitutionQuota quota, Actor actor) {
        return quota.proposed() != null && actor.is(quota.proposed().by());
    }

    public Outcome<Versioned<InstitutionQuota>> propose(
            String unit, String kind, int year, Map<Milestone, Integer> owed, Act act) {
        var why = whyNot(unit, kind, owed, act);
        if (why.isPresent()) {
            return refused(why.get());
        }
        var proposal = new Proposal(owed, act.reason(), act.actor().subject(), act.at());
        var id = InstitutionQuota.id(unit, kind, year);
        if (quotas.find(id).isEmpty()) {
            try {
                var first = new InstitutionQuota(unit, kind, year, Map.of(), proposal, null, null);
                return done(quotas.add(id, first, QuotaAction.PROPOSED, act));
            } catch (Taken _) {
                // somebody proposed one in between: change it
            }
        }
        return quotas.change(
                id,
                QuotaAction.PROPOSED,
                act,
                quota -> quota.owed().isEmpty() || isExplained(act)
                        ? done(quota.propose(proposal))
                        : refused(REASON_MISSING));
    }

    private Optional<Refusal> whyNot(String unit, String kind, Map<Milestone, Integer> owed, Act act) {
        if (!mayPropose(act.actor(), act.at())) {
            return Optional.of(Refusal.of(NOT_YOURS_TO_PROPOSE));
        }
        if (known.unit(unit).filter(KnownUnit::active).isEmpty()) {
            return Optional.of(Refusal.of(UNIT_UNKNOWN, "unit", unit));
        }
        if (sight.rules(act.at()).rules().kind(kind).isEmpty()) {
            return Optional.of(Refusal.of(KIND_UNKNOWN, "kind", kind));
        }
        return owed.isEmpty() ? Optional.of(Refusal.of(EMPTY)) : Optional.empty();
    }

    private static boolean isExplained(Act act) {
        return act.reason() != null && !act.reason().isBlank();
    }

    public Outcome<Versioned<InstitutionQuota>> confirm(String id, Act act) {
        return decide(
                id,
                QuotaAction.CONFIRMED,
                act,
                (quota, proposal) -> quota.confirm(proposal, act.actor().subject(), act.at()));
    }

    /// What was in force before stays.
    public Outcome<Versioned<InstitutionQuota>> decline(String id, Act act) {
        return isExplained(act)
                ? decide(id, QuotaAction.DECLINED, act, (quota, _) -> quota.decline())
                : refused(REASON_MISSING);
    }

    private interface Decision {

        InstitutionQuota of(InstitutionQuota quota, Proposal proposal);
    }

    private Outcome<Versioned<InstitutionQuota>> decide(String id, QuotaAction action, Act act, Decision decision) {
        if (!mayConfirm(act.actor(), act.at())) {
            return refused(NOT_YOURS_TO_CONFIRM);
        }
        return quotas.change(id, action, act, quota -> {
            var proposal = quota.proposed();
            if (proposal == null) {
                return refused(NOTHING_PROPOSED);
            }
            return act.actor().is(proposal.by()) ? refused(SAME_PERSON) : done(decision.of(quota, proposal));
        });
    }
}
