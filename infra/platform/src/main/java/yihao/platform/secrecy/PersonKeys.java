package yihao.platform.secrecy;

import java.util.List;
import java.util.Optional;

/// The keys, apart from the documents they open.
public interface PersonKeys {

    /// Keeps the key unless that identity already has one.
    ///
    /// @return the person who holds the identity: the given one, or whoever was first
    String claim(PersonKey key);

    Optional<PersonKey> find(String person);

    List<String> personsWith(String fingerprint);

    void destroy(String person);
}
