package yihao.platform.secrecy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.platform.secrecy.PersonKeys.Rewrapped;

/// Rule G2: a changed master key takes over every person's key, some at a time, while reads go on under either. What is
/// left to do is what still lies under an earlier master: whoever takes the work up again finds it.
public final class RewrapKeys {

    /// How far it is.
    ///
    /// @param master the id of the master key in use here
    /// @param latest whether no instance has begun a later one: only then does this one wrap anew
    /// @param waiting under an earlier master that is known here
    /// @param locked under a master that is not known here: these persons' data do not open
    public record Progress(String master, boolean latest, long keys, long waiting, long locked) {

        public boolean finished() {
            return waiting == 0 && locked == 0;
        }
    }

    private final PersonKeys keys;
    private final Masters masters;
    private final SearchSecret search;

    RewrapKeys(PersonKeys keys, Masters masters, SearchSecret search) {
        this.keys = keys;
        this.masters = masters;
        this.search = search;
    }

    /// @return how many were wrapped anew; none when nothing is left, or when another instance uses a later master
    public int batch(int atMost) {
        if (!isLatest()) {
            return 0;
        }
        search.begin();
        var rewrapped = waiting(atMost).stream()
                .flatMap(key -> masters.rewrap(key).map(after -> new Rewrapped(key, after)).stream())
                .toList();
        return rewrapped.isEmpty() ? 0 : keys.rewrap(rewrapped);
    }

    public Progress progress() {
        long all = keys.count();
        long done = keys.countUnder(masters.inUse());
        long waiting = 0;
        for (var master : others()) {
            waiting += keys.countUnder(master);
        }
        return new Progress(masters.inUse(), isLatest(), all, waiting, Math.max(0, all - done - waiting));
    }

    private boolean isLatest() {
        return keys.latestMaster(masters.inUse()).equals(masters.inUse());
    }

    private List<PersonKey> waiting(int atMost) {
        var found = new ArrayList<PersonKey>();
        for (var master : others()) {
            if (found.size() < atMost) {
                found.addAll(keys.under(master, atMost - found.size()));
            }
        }
        return found;
    }

    private List<@Nullable String> others() {
        var others = new ArrayList<@Nullable String>(masters.earlier());
        others.add(null);
        return others;
    }
}
