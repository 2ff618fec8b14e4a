package yihao.reward.copies;

import static yihao.kernel.Money.cny;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// The example city as its neighbours would tell it.
public final class KnownInMemory implements Known, PastProjects {

    public final List<KnownUnit> units = new ArrayList<>();
    public final List<KnownProject> projects = new ArrayList<>();
    public final List<KnownCapital> capital = new ArrayList<>();
    public final List<KnownEnterprise> enterprises = new ArrayList<>();
    public final List<KnownLead> leads = new ArrayList<>();
    public final List<KnownReferral> referrals = new ArrayList<>();
    public final Map<YearMonth, Set<String>> closed = new HashMap<>();

    public KnownInMemory() {
        for (var district : List.of("zhangdian", "linzi", "zichuan")) {
            units.add(
                    new KnownUnit("district-" + district, "DISTRICT", district, district, List.of("city-zibo"), true));
        }
        units.add(new KnownUnit("bureau", "BUREAU", "市投资促进局", "Bureau", List.of("city-zibo"), true));
    }

    public static KnownProject project(String id, String unit, Map<String, LocalDate> reachedOn) {
        return project(id, unit, reachedOn, Set.of());
    }

    public static KnownProject project(
            String id, String unit, Map<String, LocalDate> reachedOn, Set<String> saidByLedger) {
        return new KnownProject(
                id,
                "P-2026-" + id,
                "精细化工项目",
                "lead-" + id,
                unit,
                "DE",
                true,
                true,
                "2614",
                "REGISTERED",
                reachedOn,
                cny("200000000.00"),
                saidByLedger,
                "e-" + id,
                LocalDate.of(2026, 9, 1),
                false);
    }

    /// The same project, lost to another place.
    public static KnownProject ended(KnownProject project) {
        return new KnownProject(
                project.id(),
                project.number(),
                project.name(),
                project.leadId(),
                project.unit(),
                project.country(),
                project.foreignInvested(),
                project.investorFromOutsideCity(),
                project.industry(),
                project.stage(),
                project.reachedOn(),
                project.contractAmount(),
                project.saidByLedger(),
                project.enterpriseId(),
                project.signedOn(),
                true);
    }

    public static KnownCapital foreign(
            String id, String projectId, String unit, String usd, String cny, String day, boolean verified) {
        return new KnownCapital(
                id,
                projectId,
                unit,
                "FOREIGN_PAID_IN",
                new Money(new BigDecimal(usd), Currency.getInstance("USD")),
                cny(cny),
                LocalDate.parse(day),
                verified);
    }

    @Override
    public Optional<KnownUnit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public List<KnownUnit> units(Set<String> kinds) {
        return units.stream().filter(unit -> kinds.contains(unit.kind())).toList();
    }

    @Override
    public Optional<KnownProject> project(String id) {
        return projects.stream().filter(project -> project.id().equals(id)).findFirst();
    }

    @Override
    public List<KnownProject> projectsOf(String unit) {
        return projects.stream().filter(project -> project.unit().equals(unit)).toList();
    }

    @Override
    public List<KnownCapital> capitalOf(String projectId) {
        return capital.stream()
                .filter(money -> money.projectId().equals(projectId))
                .toList();
    }

    @Override
    public List<KnownProject> after(@Nullable String id, int limit) {
        return projects.stream()
                .filter(project -> id == null || project.id().compareTo(id) > 0)
                .sorted(Comparator.comparing(KnownProject::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<KnownCapital> verifiedMoneyOf(List<String> projectIds) {
        var wanted = Set.copyOf(projectIds);
        return capital.stream()
                .filter(money -> money.verified() && wanted.contains(money.projectId()))
                .toList();
    }

    @Override
    public List<KnownCapital> verifiedIn(String kind, YearMonth month) {
        return capital.stream()
                .filter(money -> money.verified()
                        && money.kind().equals(kind)
                        && YearMonth.from(money.valueDate()).equals(month))
                .toList();
    }

    @Override
    public List<KnownLead> leadsIn(YearMonth month) {
        return leads.stream()
                .filter(lead -> YearMonth.from(lead.receivedOn()).equals(month))
                .toList();
    }

    @Override
    public Optional<KnownReferral> referral(String id) {
        return referrals.stream().filter(referral -> referral.id().equals(id)).findFirst();
    }

    @Override
    public Optional<KnownEnterprise> enterprise(String id) {
        return enterprises.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Set<String> closedBy(YearMonth month) {
        return new HashSet<>(closed.getOrDefault(month, Set.of()));
    }
}
