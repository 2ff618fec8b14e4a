package yihao.project.enclave;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The agreements. That a project is shared by one of them at a time is the collection's rule (unique `holds`).
public interface Enclaves extends Aggregates<Enclave> {

    String nextNumber(int year);

    /// What the actor may see, the latest number first.
    ///
    /// @param after the number of the last row already seen
    List<Versioned<Enclave>> list(Filter filter, @Nullable String after, Actor actor, int limit);

    /// That wait for one of these turns, of those that the actor may see.
    List<Versioned<Enclave>> waiting(Collection<String> turns, Actor actor, int limit);

    /// All that share one of these projects, running or ended, whoever sees them.
    List<Versioned<Enclave>> sharing(Collection<String> projects);

    long count(Filter filter, Actor actor, int most);

    /// @param unit of either side
    /// @param settledYear that has a settlement of this year
    record Filter(
            @Nullable String unit,
            @Nullable String project,
            @Nullable Integer settledYear) {

        public static final Filter ALL = new Filter(null, null, null);
    }
}
