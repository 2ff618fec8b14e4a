package yihao.reward.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Terms.Clawback;
import yihao.reward.scheme.Terms.Payer;

/// A published policy as data: one version, valid from a day, never edited after use. All amounts are in whole units
/// of `currency`.
///
/// @param ceiling the most one project earns from all components together
/// @param assumptions what the policy text leaves open and we had to assume, in words
/// @param conditions what must hold before anything is awarded
/// @param plans instalments for cases of their own; the first that fits comes before `instalments`
public record Scheme(
        String id,
        int version,
        String name,
        @Nullable String documentNumber,
        List<String> sources,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String currency,
        Stacking stacking,
        @Nullable BigDecimal ceiling,
        Publicity publicity,
        List<Component> components,
        List<InstalmentRule> instalments,
        List<String> assumptions,
        List<Condition> conditions,
        List<Floor> floors,
        List<Ceiling> ceilings,
        Multipliers multipliers,
        List<Group> groups,
        List<InstalmentPlan> plans,
        Terms terms) {

    public Scheme {
        sources = List.copyOf(sources);
        components = List.copyOf(components);
        instalments = List.copyOf(instalments);
        assumptions = List.copyOf(assumptions);
        conditions = List.copyOf(conditions);
        floors = List.copyOf(floors);
        ceilings = List.copyOf(ceilings);
        multipliers = Objects.requireNonNullElse(multipliers, Multipliers.NONE);
        groups = List.copyOf(groups);
        plans = List.copyOf(plans);
        terms = Objects.requireNonNullElse(terms, Terms.NONE);
    }

    public enum Stacking {
        /// Every component that applies is paid.
        SUM,
        /// Only the highest one is paid.
        HIGHEST_ONLY
    }

    /// How long a claim is shown to everybody, and which text says so.
    public record Publicity(int workingDays, String source) {}

    /// A part of the award that falls due on its own; without a share: what is left.
    ///
    /// @param due what makes it fall due, in the policy's words; `trigger` says it in ours
    public record InstalmentRule(
            @Nullable BigDecimal permille,
            String due,
            @Nullable Trigger trigger) {}

    public record InstalmentPlan(List<Condition> conditions, List<InstalmentRule> instalments) {

        public InstalmentPlan {
            conditions = List.copyOf(conditions);
            instalments = List.copyOf(instalments);
        }
    }

    /// Components that are counted together before they meet the others.
    public record Group(
            String id, Stacking stacking, @Nullable BigDecimal ceiling, String clause, List<Ceiling> ceilings) {

        public Group {
            ceilings = List.copyOf(Objects.requireNonNullElse(ceilings, List.of()));
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean hasTaxBase() {
        return components.stream().anyMatch(Component::taxBase);
    }

    /// Who may earn something: REFERRER, INVESTOR, UNIT …
    public List<String> beneficiaries() {
        return components.stream().map(Component::beneficiary).distinct().toList();
    }

    /// Under which name one project claims it: once, or once a year where it counts by the year or what is new.
    public String claimedAs(String beneficiary, int year) {
        var isYearly = components.stream()
                .filter(component -> component.beneficiary().equals(beneficiary))
                .flatMap(Component::bases)
                .anyMatch(Basis::isYearly);
        return isYearly ? id + "/" + year : id;
    }

    Component component(String id) {
        return components.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public @Nullable Filing filing() {
        return terms.filing();
    }

    public List<Payer> payers() {
        return terms.payers();
    }

    public List<Clawback> clawback() {
        return terms.clawback();
    }

    public Terms.@Nullable Referrers referrers() {
        return terms.referrers();
    }

    /// Who bears the award of a case.
    List<Payer> payersOf(Facts facts) {
        return terms.payerPlans().stream()
                .filter(plan -> plan.conditions().stream().allMatch(condition -> condition.holds(facts)))
                .map(Terms.PayerPlan::payers)
                .findFirst()
                .orElse(payers());
    }

    /// The instalments of a case.
    List<InstalmentRule> instalmentsOf(Facts facts) {
        return plans.stream()
                .filter(plan -> plan.conditions().stream().allMatch(condition -> condition.holds(facts)))
                .map(InstalmentPlan::instalments)
                .findFirst()
                .orElse(instalments);
    }
}
