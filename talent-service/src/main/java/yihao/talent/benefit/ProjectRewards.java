package yihao.talent.benefit;

import java.util.List;
import java.util.Set;

/// The referral awards that were claimed for projects.
@FunctionalInterface
public interface ProjectRewards {

    /// Those that stand, for this project or another of the same enterprise.
    List<Claimed> around(String projectId);

    /// @param referrers who would get it; nobody where that is not known here
    record Claimed(String number, String projectId, Set<String> referrers) {

        public Claimed {
            referrers = Set.copyOf(referrers);
        }
    }
}
