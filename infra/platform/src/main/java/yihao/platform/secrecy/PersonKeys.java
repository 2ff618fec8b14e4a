package yihao.platform.secrecy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The keys, apart from the documents they open.
public interface PersonKeys {

    /// The same key under another master.
    record Rewrapped(PersonKey before, PersonKey after) {}

    /// Keeps the key unless that identity already has one.
    ///
    /// @return the person who holds the identity: the given one, or whoever was first
    String claim(PersonKey key);

    Optional<PersonKey> find(String person);

    /// Some key, if there is one.
    Optional<PersonKey> any();

    List<String> personsWith(String fingerprint);

    /// From now on that person is found by these; nothing happens once the key is gone.
    void findBy(String person, List<String> fingerprints);

    void destroy(String person);

    /// Those that this master wrapped; under none, those from before masters had ids.
    List<PersonKey> under(@Nullable String master, int atMost);

    long countUnder(@Nullable String master);

    long count();

    /// Each that is still as it was; one that was destroyed or wrapped anew in between is left alone.
    ///
    /// @return how many were written
    int rewrap(List<Rewrapped> keys);

    /// Notes this master as one that is used, unless it is noted.
    ///
    /// @return the one that was noted last: what it replaced is never returned to by itself
    String latestMaster(String inUse);
}
