package yihao.lead.network;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The reporting units, by their business id.
public interface Units extends Aggregates<Unit> {

    /// A city has some hundreds of units: they are read together.
    List<Versioned<Unit>> all();
}
