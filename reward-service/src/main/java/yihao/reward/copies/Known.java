package yihao.reward.copies;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The copies.
public interface Known {

    Optional<KnownUnit> unit(String id);

    /// Active units of the given kinds, by id.
    List<KnownUnit> units(Set<String> kinds);

    Optional<KnownProject> project(String id);

    List<KnownProject> projectsOf(String unit);

    List<KnownCapital> capitalOf(String projectId);

    /// Verified money of one kind with a value date in the month.
    List<KnownCapital> verifiedIn(String kind, YearMonth month);

    /// Leads that were received in the month.
    List<KnownLead> leadsIn(YearMonth month);

    Optional<KnownReferral> referral(String id);

    /// The enterprise, or the one that stands for it after a merge.
    Optional<KnownEnterprise> enterprise(String id);

    /// The services that have closed the month.
    Set<String> closedBy(YearMonth month);
}
