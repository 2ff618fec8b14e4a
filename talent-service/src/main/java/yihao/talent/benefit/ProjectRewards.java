package yihao.talent.benefit;

import java.util.List;
import java.util.Set;

/// The referral awards that were claimed for projects.
@FunctionalInterface
public interface ProjectRewards {

    /// Those that stand, for this project or another of the same enterprise.
    List<Claimed> around(String projectId);

    /// @param referrers who would get it, by the ids and accounts that are known here
    /// @param isByAccount whether each of them is known by an account, so that another account is somebody else
    record Claimed(String number, String projectId, Set<String> referrers, boolean isByAccount) {

        public Claimed {
            referrers = Set.copyOf(referrers);
        }
    }
}
