package yihao.talent.erasure;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The requests for erasures. A person has one at a time.
public interface Erasures extends Aggregates<Erasure> {

    /// Those in this state, the oldest first.
    List<Versioned<Erasure>> in(Erasure.Status status, int atMost);
}
