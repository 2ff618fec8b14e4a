package yihao.talent.recommendation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The recommendations. Who is paid for one asks [#of]: who recommended this talent, with an arrival that proves it.
public interface Recommendations extends Aggregates<Recommendation> {

    /// The one that an arrival of the talent used up; nothing while it is claimed or confirmed only.
    Optional<Versioned<Recommendation>> of(String talentId);

    /// In the order of their numbers, those that stand so.
    ///
    /// @param after the number of the last one of the page before
    List<Versioned<Recommendation>> standing(Recommendation.Status status, @Nullable String after, int atMost);
}
