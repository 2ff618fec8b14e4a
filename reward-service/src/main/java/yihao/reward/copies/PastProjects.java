package yihao.reward.copies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All projects with their money, page by page, for whoever reckons over every one of them in one pass.
public interface PastProjects {

    /// In the order of their ids.
    ///
    /// @param id the last one of the page before
    List<KnownProject> after(@Nullable String id, int limit);

    /// Verified money of these projects.
    List<KnownCapital> verifiedMoneyOf(List<String> projectIds);
}
