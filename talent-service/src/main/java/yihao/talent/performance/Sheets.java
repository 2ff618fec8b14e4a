package yihao.talent.performance;

import java.util.List;
import java.util.Set;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The sheets of performance pay. Each quarter of a unit is on one of them.
public interface Sheets extends Aggregates<Sheet> {

    /// Those of a unit, open or locked, the latest period last.
    List<Versioned<Sheet>> of(String unit);

    /// Those that wait for approval, as far as these marks see them.
    List<Versioned<Sheet>> checked(Set<String> marks, int atMost);
}
