package yihao.platform.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Seals and opens what belongs to one person. Keys never leave it.
public final class Vault {

    /// What of a person is kept under that person's key; each service has an enum of its own.
    public interface Field {
        String name();
    }

    /// @param sealed what was given of the person
    public record Admitted<F>(String person, Map<F, Sealed> sealed) {

        public Admitted {
            sealed = Map.copyOf(sealed);
        }
    }

    private static final String KEY = "person-key";
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final PersonKeys keys;
    private final Cipher cipher;
    private final Map<String, Cipher> known;
    private final byte[] master;
    private final List<Fingerprints> fingerprints;

    /// @param cipher seals what is new
    /// @param others open and find what was sealed before
    /// @param master wraps the persons' keys and makes the fingerprints; from the configuration, never stored
    public Vault(PersonKeys keys, Cipher cipher, List<Cipher> others, byte[] master) {
        var all = Stream.concat(Stream.of(cipher), others.stream()).toList();
        this.keys = keys;
        this.cipher = cipher;
        this.known = all.stream().collect(toUnmodifiableMap(Cipher::algorithm, each -> each));
        this.master = master.clone();
        this.fingerprints = all.stream()
                .map(each -> new Fingerprints(each, each.hash(master, "find")))
                .toList();
    }

    /// Opens a place for somebody whom no value finds again, under an id of its own.
    public String admit() {
        return keys.claim(key(UUID.randomUUID().toString(), newSecret(), null, List.of()));
    }

    /// The same, with what is kept of that person from the first.
    public <F extends Enum<F> & Field> Admitted<F> admit(Map<F, String> plain) {
        var secret = newSecret();
        var person = keys.claim(key(UUID.randomUUID().toString(), secret, null, List.of()));
        var sealed = new HashMap<F, Sealed>();
        plain.forEach((field, text) ->
                sealed.put(field, seal(secret, text.getBytes(UTF_8), context(person, field.name()))));
        return new Admitted<>(person, sealed);
    }

    /// Opens a place for a person. Whoever already holds the identity keeps it: then that person's id comes back.
    public String claim(String person, Field identity, Map<? extends Field, String> values) {
        var identities = fingerprintsOf(identity, values.getOrDefault(identity, ""));
        return identities.stream()
                .skip(1)
                .flatMap(earlier -> keys.personsWith(earlier).stream())
                .findFirst()
                .orElseGet(() -> keys.claim(key(person, newSecret(), identities.getFirst(), findable(values))));
    }

    /// @throws Cipher.Broken if the person has no key
    public Sealed seal(String person, Field field, String plain) {
        return seal(person, field, plain.getBytes(UTF_8));
    }

    /// The same for what is no text.
    public Sealed seal(String person, Field field, byte[] plain) {
        var secret = secretOf(person).orElseThrow(Cipher.Broken::new);
        return seal(secret, plain, context(person, field.name()));
    }

    /// Nothing once the person was erased.
    public Optional<String> open(String person, Field field, Sealed sealed) {
        return openBytes(person, field, sealed).map(plain -> new String(plain, UTF_8));
    }

    public Optional<byte[]> openBytes(String person, Field field, Sealed sealed) {
        return secretOf(person).map(secret -> open(secret, sealed, context(person, field.name())));
    }

    /// Who has exactly this value.
    public List<String> personsWith(Field field, String value) {
        return fingerprintsOf(field, value).stream()
                .flatMap(fingerprint -> keys.personsWith(fingerprint).stream())
                .distinct()
                .toList();
    }

    /// Everything sealed for this person is unreadable from now on, in backups of it and in the journal, too.
    public void erase(String person) {
        keys.destroy(person);
    }

    /// The one of the cipher in use first.
    private List<String> fingerprintsOf(Field field, String value) {
        return fingerprints.stream().map(by -> by.of(field, value)).toList();
    }

    private List<String> findable(Map<? extends Field, String> values) {
        return values.entrySet().stream()
                .map(value -> fingerprints.getFirst().of(value.getKey(), value.getValue()))
                .toList();
    }

    private byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    private PersonKey key(String person, byte[] secret, @Nullable String identity, List<String> findable) {
        return new PersonKey(person, seal(master, secret, context(person, KEY)), identity, findable);
    }

    private Optional<byte[]> secretOf(String person) {
        return keys.find(person).map(key -> open(master, key.key(), context(person, KEY)));
    }

    private Sealed seal(byte[] secret, byte[] plain, byte[] context) {
        var text = cipher.seal(keyFor(cipher, secret), plain, context);
        return new Sealed(cipher.algorithm(), Base64.getEncoder().encodeToString(text));
    }

    private byte[] open(byte[] secret, Sealed sealed, byte[] context) {
        var by = known.get(sealed.algorithm());
        if (by == null) {
            throw new Cipher.Broken();
        }
        return by.open(keyFor(by, secret), Base64.getDecoder().decode(sealed.text()), context);
    }

    /// No two algorithms ever share a key.
    private static byte[] keyFor(Cipher cipher, byte[] secret) {
        return Arrays.copyOf(cipher.hash(secret, cipher.algorithm()), cipher.keyBytes());
    }

    private static byte[] context(String person, String what) {
        return (person + "/" + what).getBytes(UTF_8);
    }
}
