package yihao.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L6: which leads go to the pool, for how long, and how many of them a unit may take, as rule data. All days are
/// calendar days in China.
///
/// @param ends the ends of a protection that send a lead to the pool; after any other it is released
/// @param sharing leads shared like this may be in the pool
/// @param stays the first that fits the lead counts; the last one fits all
/// @param limits the first that fits the unit counts; the last one fits all
public record PoolRule(List<String> ends, List<Sharing> sharing, List<Stay> stays, List<Limit> limits) {

    public PoolRule {
        ends = List.copyOf(ends);
        sharing = List.copyOf(sharing);
        stays = List.copyOf(stays);
        limits = List.copyOf(limits);
    }

    /// @param major for major leads only, or for others only; for both when unsaid
    /// @param openAfterDays days after it came in on which a unit may take it: 0 is the same day
    /// @param coolDownDays so many days more those it came from wait
    /// @param days then nobody wanted it, and it is released
    public record Stay(@Nullable Boolean major, int openAfterDays, int coolDownDays, int days) {

        boolean fits(Lead lead) {
            return major == null || major == lead.report().major();
        }
    }

    /// @param unitKinds for such units only; for all when unsaid
    /// @param perDay leads a unit may take on one day
    /// @param atOnce leads from the pool a unit may work at one time
    public record Limit(@Nullable List<String> unitKinds, int perDay, int atOnce) {

        boolean fits(String unitKind) {
            return unitKinds == null || unitKinds.contains(unitKind);
        }
    }

    public Limit limit(String unitKind) {
        return limits.stream().filter(one -> one.fits(unitKind)).findFirst().orElse(limits.getLast());
    }

    Stay stay(Lead lead) {
        return stays.stream().filter(one -> one.fits(lead)).findFirst().orElse(stays.getLast());
    }

    /// The versions that ship with the service.
    public static RuleBook<PoolRule> shipped() {
        return RuleFormat.of("lead-pool", PoolRule.class, "/rules/lead/pool.schema.json")
                .book("/rules/lead/pool.yaml");
    }
}
