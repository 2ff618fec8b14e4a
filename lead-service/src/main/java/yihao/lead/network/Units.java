package yihao.lead.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The reporting units, by their business id.
public interface Units extends Aggregates<Unit> {

    /// A city has some thousands of units at most: they are read together.
    List<Versioned<Unit>> all();

    /// These and those below them.
    List<Versioned<Unit>> within(Collection<String> units);

    /// Those that have a territory from this day or an earlier one.
    List<Versioned<Unit>> withTerritoryFrom(LocalDate day);

    /// Those whose work this unit has taken over directly.
    List<Versioned<Unit>> workedBy(String unit);
}
