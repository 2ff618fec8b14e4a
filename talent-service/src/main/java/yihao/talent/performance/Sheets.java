package yihao.talent.performance;

import java.util.List;
import java.util.Set;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The sheets of performance pay. Unit and period are unique among them.
public interface Sheets extends Aggregates<Sheet> {

    /// The locked ones of a unit, the latest period last.
    List<Versioned<Sheet>> locked(String unit);

    /// Those that wait for approval, as far as these marks see them.
    List<Versioned<Sheet>> checked(Set<String> marks, int atMost);
}
