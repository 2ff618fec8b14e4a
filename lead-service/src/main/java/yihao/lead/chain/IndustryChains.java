package yihao.lead.chain;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The industry chains. One open chain has a name: a second throws [yihao.kernel.Aggregates.Taken].
public interface IndustryChains extends Aggregates<IndustryChain> {

    String newId();

    String newNumber(int year);

    /// Newest first.
    ///
    /// @param after the number of the last chain of the page before
    List<Versioned<IndustryChain>> list(ChainFilter filter, @Nullable String after, int limit);

    long count(ChainFilter filter, int most);

    /// The chains on which one of these entries of the register stands, the newest first.
    List<Versioned<IndustryChain>> naming(Collection<String> enterpriseIds, int limit);

    /// @param unit which leads it
    /// @param text part of its name or its number
    record ChainFilter(
            @Nullable String unit,
            @Nullable Boolean open,
            @Nullable String text) {}
}
