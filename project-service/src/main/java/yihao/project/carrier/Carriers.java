package yihao.project.carrier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The carriers of the city. That a unit calls one by a name is the collection's rule (unique `key`).
public interface Carriers extends Aggregates<Carrier> {

    /// A new readable number of that year.
    String nextNumber(int year);

    /// The newest number first.
    List<Versioned<Carrier>> list(Filter filter, int limit);

    long count(Filter filter, int most);

    /// @param text part of the name, the address or the number
    /// @param after the number of the last row already seen
    record Filter(
            @Nullable String kind,
            @Nullable String unit,
            @Nullable String text,
            @Nullable String after) {}
}
