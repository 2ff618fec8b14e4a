package yihao.talent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;

/// The records an actor may see; all others are as if they did not exist.
public interface Listing<T> {

    Optional<Versioned<T>> visible(String id, Actor actor);

    Listed<T> list(Wanted wanted, Actor actor);

    /// @param equal the filters: name and value, as the API calls them
    /// @param after the number of the last record of the page before
    record Wanted(Map<String, String> equal, @Nullable String after, int limit) {}

    /// @param next what to pass as `after`; nothing on the last page
    /// @param counted how many match, up to the most that are counted, plus one
    record Listed<T>(List<Versioned<T>> items, @Nullable String next, long counted) {}
}
