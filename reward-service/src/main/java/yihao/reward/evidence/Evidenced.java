package yihao.reward.evidence;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import yihao.kernel.Actor;

/// A kind of record that files prove something of.
///
/// @param records as in their address, such as `claims`
/// @param page where people see one, up to its id
/// @param find the record as it stands for one reader; nothing for who does not see it
public record Evidenced(String records, String page, BiFunction<Actor, String, Optional<Place>> find) {

    /// @param open parts of the record that this reader may hand in files for now
    /// @param shows parts whose files this reader sees
    public record Place(Set<String> open, Predicate<String> shows) {

        public Place(Collection<String> open) {
            this(Set.copyOf(open), _ -> true);
        }

        public Place {
            open = Set.copyOf(open);
        }
    }
}
