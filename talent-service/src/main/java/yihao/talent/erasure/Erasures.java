package yihao.talent.erasure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The requests for erasures. A person has one at a time.
public interface Erasures extends Aggregates<Erasure> {

    /// Those in this state, the oldest first.
    default List<Versioned<Erasure>> in(Erasure.Status status, int atMost) {
        return in(status, null, atMost);
    }

    /// @param after the number of the last one of the page before
    List<Versioned<Erasure>> in(Erasure.Status status, @Nullable String after, int atMost);
}
