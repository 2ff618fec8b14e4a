package yihao.lead.quota;

import static java.util.Comparator.comparing;
import static yihao.lead.quota.QuotaProblem.ONLY_BUREAU_HEAD;
import static yihao.lead.quota.QuotaProblem.QUOTA_REASON_MISSING;
import static yihao.lead.quota.QuotaProblem.QUOTA_UNIT_UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.rules.RuleBook;

/// L8: the head of the bureau sets each unit's quota, a later change has a reason; how far each unit is, is counted
/// when it is asked for.
public final class KeepQuotas {

    private final LeadQuotas quotas;
    private final Leads leads;
    private final Network network;
    private final RuleBook<QuotaRule> book;

    public KeepQuotas(LeadQuotas quotas, Leads leads, Network network, RuleBook<QuotaRule> book) {
        this.quotas = quotas;
        this.leads = leads;
        this.network = network;
        this.book = book;
    }

    /// @param reached valuable leads of that year that the unit and those then below it reported
    /// @param completion percent of the target
    /// @param expected of the target by the months that have passed
    /// @param variance what is reached beyond what is expected; below zero: behind
    public record Progress(
            Versioned<LeadQuota> quota,
            long reached,
            BigDecimal completion,
            BigDecimal expected,
            BigDecimal variance) {}

    /// @param rule id and version
    /// @param progress the furthest behind first
    public record Standing(int elapsedMonths, String rule, List<Progress> progress) {

        public Standing {
            progress = List.copyOf(progress);
        }
    }

    public static boolean maySet(Actor actor) {
        return actor.has(Function.BUREAU_HEAD);
    }

    public Outcome<Versioned<LeadQuota>> set(LeadQuota quota, Act act) {
        if (!maySet(act.actor())) {
            return Outcome.refused(ONLY_BUREAU_HEAD);
        }
        if (network.unit(quota.unit()).filter(Network.Entry::active).isEmpty()) {
            return Outcome.refused(Refusal.of(QUOTA_UNIT_UNKNOWN, "unit", quota.unit()));
        }
        var id = LeadQuota.id(quota.unit(), quota.year());
        if (quotas.find(id).isEmpty()) {
            try {
                return Outcome.done(quotas.add(id, quota, QuotaAction.SET, act));
            } catch (Aggregates.Taken _) {
                // somebody set it in between: change it
            }
        }
        return quotas.change(id, QuotaAction.CHANGED, act, before -> isExplained(before, quota, act));
    }

    private static Outcome<LeadQuota> isExplained(LeadQuota before, LeadQuota quota, Act act) {
        var unexplained = act.reason() == null || act.reason().isBlank();
        return unexplained && !before.equals(quota) ? Outcome.refused(QUOTA_REASON_MISSING) : Outcome.done(quota);
    }

    /// Of the units that the actor belongs to or stands above; of all for whoever sees the whole city.
    public Standing of(int year, Actor actor, LocalDate today) {
        var inForce = book.inForce(today).orElseThrow();
        var elapsed = inForce.rules().elapsedMonths(year, today);
        var set = quotas.of(year, actor);
        var progress = set.stream()
                .map(quota -> progress(quota, inForce.rules(), elapsed))
                .sorted(comparing(Progress::variance)
                        .thenComparing(one -> one.quota().id()))
                .toList();
        return new Standing(elapsed, inForce.reference(), progress);
    }

    private Progress progress(Versioned<LeadQuota> stored, QuotaRule rule, int elapsedMonths) {
        var quota = stored.state();
        var reached = leads.valuableCreditedTo(quota.unit(), quota.year());
        var expected = rule.expected(quota.target(), elapsedMonths);
        return new Progress(
                stored,
                reached,
                rule.completion(reached, quota.target()),
                expected,
                BigDecimal.valueOf(reached).subtract(expected));
    }
}
