package yihao.talent.talent;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The registered talents.
public interface Talents extends Aggregates<Talent> {

    /// Those who could still be won for a need: registered, not yet working for a project, not gone.
    List<Versioned<Talent>> winnable(int atMost);

    List<Versioned<Talent>> withIds(Collection<String> ids);

    /// The ids of those who were matched to a need of one of these units.
    List<String> matchedTo(Set<String> units);
}
