package yihao.reward.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// What is, or is to be, corrected in published rankings.
public interface Corrections extends Aggregates<Correction> {

    /// In the order in which they were decided, then proposed.
    List<Versioned<Correction>> ofRanking(String rankingId);

    List<Versioned<Correction>> list(Correction.@Nullable Status status, int limit);

    /// Approved ones whose corrected ranking has not been written.
    List<Versioned<Correction>> unmade(int limit);
}
