package yihao.lead.network;

import java.util.Collection;
import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The officers, by subject.
public interface OfficerRegister extends Aggregates<Officer> {

    List<Versioned<Officer>> all(int limit);

    List<Versioned<Officer>> of(String unit, int limit);

    /// Those of these subjects who are registered.
    List<Versioned<Officer>> named(Collection<String> subjects);
}
