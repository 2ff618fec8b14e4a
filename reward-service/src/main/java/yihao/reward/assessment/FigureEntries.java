package yihao.reward.assessment;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// What was entered by hand, with its proof.
public interface FigureEntries extends Aggregates<FigureEntry> {

    /// Confirmed ones that no other confirmed one corrects, in the order of their ids.
    List<Versioned<FigureEntry>> counting(String entry, Collection<Span> periods);

    List<Versioned<FigureEntry>> list(
            @Nullable Span period, @Nullable String unit, FigureEntry.@Nullable Status status, Actor actor, int limit);
}
