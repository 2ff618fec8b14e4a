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
/// @param stays the first that fits the lead and the unit that had it counts; the last one fits all
/// @param limits the first that fits the unit that takes leads counts; the last one fits all
public record PoolRule(List<String> ends, List<Sharing> sharing, List<Stay> stays, List<Limit> limits) {

    public PoolRule {
        ends = List.copyOf(ends);
        sharing = List.copyOf(sharing);
        stays = List.copyOf(stays);
        limits = List.copyOf(limits);
    }

    /// @param openAfterDays days after it came in on which a unit may take it: 0 is the same day
    /// @param coolDownDays so many days more those it came from wait
    /// @param days then nobody wanted it, and it is released
    public record Stay(
            @Nullable Boolean major,
            @Nullable List<String> unitKinds,
            @Nullable List<String> units,
            int openAfterDays,
            int coolDownDays,
            int days)
            implements AppliesTo {}

    /// @param perDay leads a unit may take on one day
    /// @param atOnce leads from the pool a unit may work at one time
    public record Limit(
            @Nullable List<String> unitKinds, @Nullable List<String> units, int perDay, int atOnce)
            implements AppliesTo {}

    static final RuleFormat<PoolRule> FORMAT = RuleFormat.of(
                    "lead-pool", PoolRule.class, "/rules/lead/pool.schema.json")
            .checkedBy((rule, complaints) -> {
                AppliesTo.check(rule.stays, "/stays", complaints);
                AppliesTo.check(rule.limits, "/limits", complaints);
            });

    public Limit limit(String unit, Network network) {
        return AppliesTo.first(limits, new AppliesTo.Concerned(false, unit, network));
    }

    Stay stay(Lead lead, Network network) {
        return AppliesTo.first(stays, new AppliesTo.Concerned(lead.report().major(), lead.protectedFor(), network));
    }

    /// The versions that ship with the service.
    public static RuleBook<PoolRule> shipped() {
        return FORMAT.book("/rules/lead/pool.yaml");
    }
}
