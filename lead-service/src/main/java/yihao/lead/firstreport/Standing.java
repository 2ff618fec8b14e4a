package yihao.lead.firstreport;

import java.util.Optional;
import java.util.Set;

/// L4: where an investor stands among the leads at one moment.
///
/// @param holder of this investor
/// @param keys this investor's own
/// @param taken held by leads of other investors
public record Standing(Optional<Held> holder, Set<String> keys, Set<String> taken) {

    public Standing {
        keys = Set.copyOf(keys);
        taken = Set.copyOf(taken);
    }
}
