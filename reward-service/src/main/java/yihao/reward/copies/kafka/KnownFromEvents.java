package yihao.reward.copies.kafka;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.contracts.lead.EnterpriseState;
import yihao.contracts.lead.LeadState;
import yihao.contracts.lead.ReferralState;
import yihao.contracts.lead.UnitState;
import yihao.contracts.platform.PeriodState;
import yihao.contracts.project.CapitalState;
import yihao.contracts.project.ProjectState;
import yihao.kernel.CityTime;
import yihao.platform.events.Copies;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownEnterprise;
import yihao.reward.copies.KnownLead;
import yihao.reward.copies.KnownProject;
import yihao.reward.copies.KnownReferral;
import yihao.reward.copies.KnownUnit;
import yihao.reward.copies.PastProjects;

/// The copies, translated at the door into our words.
@Component
class KnownFromEvents implements Known, PastProjects {

    private static final int MOST = 100_000;
    private static final String VERIFIED = "VERIFIED";

    private final Copies<UnitState> units;
    private final Copies<ProjectState> projects;
    private final Copies<CapitalState> capital;
    private final Copies<LeadState> leads;
    private final Copies<ReferralState> referrals;
    private final Copies<PeriodState> periods;
    private final Copies<EnterpriseState> enterprises;

    KnownFromEvents(
            Copies<UnitState> units,
            Copies<ProjectState> projects,
            Copies<CapitalState> capital,
            Copies<LeadState> leads,
            Copies<ReferralState> referrals,
            Copies<PeriodState> periods,
            Copies<EnterpriseState> enterprises) {
        this.units = units;
        this.projects = projects;
        this.capital = capital;
        this.leads = leads;
        this.referrals = referrals;
        this.periods = periods;
        this.enterprises = enterprises;
    }

    @Override
    public Optional<KnownUnit> unit(String id) {
        return units.find(id).map(InOurWords::known);
    }

    @Override
    public List<KnownUnit> units(Set<String> kinds) {
        return units.query(Filters.in("state.unitKind", kinds), MOST).stream()
                .filter(UnitState::active)
                .map(InOurWords::known)
                .toList();
    }

    @Override
    public Optional<KnownProject> project(String id) {
        return projects.find(id).map(InOurWords::known);
    }

    @Override
    public List<KnownProject> projectsOf(String unit) {
        return projects.query(Filters.eq("state.unit", unit), MOST).stream()
                .map(InOurWords::known)
                .toList();
    }

    @Override
    public List<KnownCapital> capitalOf(String projectId) {
        return capital.query(Filters.eq("state.projectId", projectId), MOST).stream()
                .map(InOurWords::known)
                .toList();
    }

    @Override
    public List<KnownProject> after(@Nullable String id, int limit) {
        return projects.query(Filters.gt("_id", id == null ? "" : id), limit).stream()
                .map(InOurWords::known)
                .toList();
    }

    @Override
    public List<KnownCapital> verifiedMoneyOf(List<String> projectIds) {
        return capital.query(Filters.in("state.projectId", projectIds), Integer.MAX_VALUE).stream()
                .filter(money -> money.status().equals(VERIFIED))
                .map(InOurWords::known)
                .toList();
    }

    @Override
    public List<KnownCapital> verifiedIn(String kind, YearMonth month) {
        var inMonth = Filters.and(
                Filters.eq("state.capitalKind", kind),
                Filters.gte("state.valueDate", month.atDay(1).toString()),
                Filters.lte("state.valueDate", month.atEndOfMonth().toString()));
        return capital.query(inMonth, MOST).stream()
                .filter(money -> money.status().equals(VERIFIED))
                .map(InOurWords::known)
                .toList();
    }

    @Override
    public List<KnownLead> leadsIn(YearMonth month) {
        var inMonth = Filters.and(
                Filters.gte("state.receivedAt", startOf(month)),
                Filters.lt("state.receivedAt", startOf(month.plusMonths(1))));
        return leads.query(inMonth, MOST).stream().map(InOurWords::known).toList();
    }

    private static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(CityTime.ZONE).toInstant();
    }

    @Override
    public Optional<KnownReferral> referral(String id) {
        return referrals.find(id).map(InOurWords::known);
    }

    @Override
    public Optional<KnownEnterprise> enterprise(String id) {
        var seen = new HashSet<String>();
        var found = enterprises.find(id);
        while (found.isPresent()
                && found.get().mergedInto() != null
                && seen.add(found.get().enterpriseId())) {
            found = enterprises.find(Objects.requireNonNull(found.get().mergedInto()));
        }
        return found.map(InOurWords::known);
    }

    @Override
    public Set<String> closedBy(YearMonth month) {
        return periods.query(Filters.eq("state.period", month.toString()), MOST).stream()
                .map(PeriodState::service)
                .collect(Collectors.toSet());
    }
}
