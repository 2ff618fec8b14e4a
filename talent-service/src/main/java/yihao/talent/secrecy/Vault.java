package yihao.talent.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Seals and opens what belongs to one person. Keys never leave it.
public final class Vault {

    private static final String WRAPPING = "person-key";

    private final PersonKeys keys;
    private final Cipher cipher;
    private final Map<String, Cipher> known;
    private final byte[] master;
    private final Fingerprints fingerprints;

    /// @param cipher seals what is new
    /// @param olderCiphers open what was sealed before
    /// @param master wraps the persons' keys and makes the fingerprints; from the configuration, never stored
    Vault(PersonKeys keys, Cipher cipher, Collection<Cipher> olderCiphers, KeyedHash hash, byte[] master) {
        this.keys = keys;
        this.cipher = cipher;
        this.known = Stream.concat(olderCiphers.stream(), Stream.of(cipher))
                .collect(toUnmodifiableMap(Cipher::algorithm, each -> each));
        this.master = hash.of(master, "wrap");
        this.fingerprints = new Fingerprints(hash, hash.of(master, "find"));
    }

    /// Opens a place for a person. Whoever already holds the identity keeps it: then that person's id comes back.
    public String claim(String person, Map<PersonalField, String> values) {
        var sealedKey = seal(master, cipher.newKey(), person + "/" + WRAPPING);
        var identity =
                fingerprint(PersonalField.IDENTITY_NUMBER, values.getOrDefault(PersonalField.IDENTITY_NUMBER, ""));
        var findable = values.entrySet().stream()
                .map(value -> fingerprint(value.getKey(), value.getValue()))
                .toList();
        return keys.claim(new PersonKey(person, sealedKey, identity, findable));
    }

    /// @throws Cipher.Broken if the person has no key
    public Sealed seal(String person, PersonalField field, String plain) {
        var key = keyOf(person).orElseThrow(Cipher.Broken::new);
        return seal(key, plain.getBytes(UTF_8), person + "/" + field);
    }

    /// Nothing once the person was erased.
    public Optional<String> open(String person, PersonalField field, Sealed sealed) {
        return keyOf(person).map(key -> new String(open(key, sealed, person + "/" + field), UTF_8));
    }

    /// Rule TA-04: who has exactly this value.
    public List<String> personsWith(PersonalField field, String value) {
        return keys.personsWith(fingerprint(field, value));
    }

    /// Rule TA-05: everything sealed for this person is unreadable from now on, in backups of it and in the journal,
    /// too.
    public void erase(String person) {
        keys.destroy(person);
    }

    private String fingerprint(PersonalField field, String value) {
        return fingerprints.of(field, value);
    }

    private Optional<byte[]> keyOf(String person) {
        return keys.find(person).map(key -> open(master, key.key(), person + "/" + WRAPPING));
    }

    private Sealed seal(byte[] key, byte[] plain, String context) {
        var text = cipher.seal(key, plain, context.getBytes(UTF_8));
        return new Sealed(cipher.algorithm(), Base64.getEncoder().encodeToString(text));
    }

    private byte[] open(byte[] key, Sealed sealed, String context) {
        var by = known.get(sealed.algorithm());
        if (by == null) {
            throw new Cipher.Broken();
        }
        return by.open(key, Base64.getDecoder().decode(sealed.text()), context.getBytes(UTF_8));
    }
}
