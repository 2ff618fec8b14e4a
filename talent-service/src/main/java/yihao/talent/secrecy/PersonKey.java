package yihao.talent.secrecy;

import java.util.List;

/// The key of one person, itself sealed under the service's master key, and the fingerprints that person is found by.
/// It lives apart from everything it opens; destroying it erases the person.
///
/// @param identity the fingerprint of the identity number: one person, one key
/// @param findable the fingerprints of identity number, name and contacts
public record PersonKey(String person, Sealed key, String identity, List<String> findable) {

    public PersonKey {
        findable = List.copyOf(findable);
    }
}
