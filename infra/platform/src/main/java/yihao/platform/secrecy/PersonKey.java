package yihao.platform.secrecy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The key of one person, itself sealed under the service's master key, and the fingerprints that person is found by.
/// It lives apart from everything it opens; destroying it erases the person.
///
/// @param master the id of the master key that wrapped it; none from before masters had ids
/// @param identity the fingerprint of what only one person has; none where a person may have several keys
/// @param findable the fingerprints of everything this person can be found by
public record PersonKey(
        String person,
        Sealed key,
        @Nullable String master,
        @Nullable String identity,
        List<String> findable) {

    public PersonKey {
        findable = List.copyOf(findable);
    }
}
