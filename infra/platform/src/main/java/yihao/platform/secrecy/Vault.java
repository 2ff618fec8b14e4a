package yihao.platform.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    /// How many persons are told who have the same value.
    public static final int MOST_FOUND = 100;

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final PersonKeys keys;
    private final Ciphers ciphers;
    private final Masters masters;
    private final SearchSecret search;

    /// @param cipher seals what is new
    /// @param others open and find what was sealed before
    /// @param master wraps the persons' keys; from the configuration, never stored
    public Vault(PersonKeys keys, Cipher cipher, List<Cipher> others, byte[] master) {
        this(keys, cipher, others, master, List.of());
    }

    /// @param earlier masters under which keys still open, until they are wrapped anew
    public Vault(PersonKeys keys, Cipher cipher, List<Cipher> others, byte[] master, List<byte[]> earlier) {
        this.keys = keys;
        this.ciphers = new Ciphers(cipher, others);
        this.masters = new Masters(ciphers, master, earlier);
        this.search = new SearchSecret(keys, ciphers, masters);
    }

    /// What brings the keys in this vault under its master.
    public RewrapKeys rewrapping() {
        return new RewrapKeys(keys, masters, search);
    }

    /// Opens a place for somebody whom no value finds again, under an id of its own.
    public String admit() {
        return keys.claim(masters.wrap(UUID.randomUUID().toString(), newSecret(), null, List.of()));
    }

    /// The same, with what is kept of that person from the first.
    public <F extends Enum<F> & Field> Admitted<F> admit(Map<F, String> plain) {
        var secret = newSecret();
        var person = keys.claim(masters.wrap(UUID.randomUUID().toString(), secret, null, List.of()));
        var sealed = new HashMap<F, Sealed>();
        plain.forEach((field, text) ->
                sealed.put(field, ciphers.seal(secret, text.getBytes(UTF_8), context(person, field.name()))));
        return new Admitted<>(person, sealed);
    }

    /// Opens a place for a person. Whoever already holds the identity keeps it: then that person's id comes back.
    public String claim(String person, Field identity, Map<? extends Field, String> values) {
        var identities = fingerprintsOf(identity, values.getOrDefault(identity, ""));
        return identities.stream()
                .skip(1)
                .flatMap(earlier -> keys.personsWith(earlier).stream())
                .findFirst()
                .orElseGet(
                        () -> keys.claim(masters.wrap(person, newSecret(), identities.getFirst(), findable(values))));
    }

    /// @throws Cipher.Broken if the person has no key
    public Sealed seal(String person, Field field, String plain) {
        return seal(person, field, plain.getBytes(UTF_8));
    }

    /// The same for what is no text.
    public Sealed seal(String person, Field field, byte[] plain) {
        var secret = secretOf(person).orElseThrow(Cipher.Broken::new);
        return ciphers.seal(secret, plain, context(person, field.name()));
    }

    /// Nothing once the person was erased.
    public Optional<String> open(String person, Field field, Sealed sealed) {
        return openBytes(person, field, sealed).map(plain -> new String(plain, UTF_8));
    }

    public Optional<byte[]> openBytes(String person, Field field, Sealed sealed) {
        return secretOf(person).map(secret -> ciphers.open(secret, sealed, context(person, field.name())));
    }

    /// Who has exactly this value: more than [#MOST_FOUND] where there are more, though not all of them.
    public List<String> personsWith(Field field, String value) {
        return fingerprintsOf(field, value).stream()
                .flatMap(fingerprint -> keys.personsWith(fingerprint).stream())
                .distinct()
                .toList();
    }

    /// From now on the person is found by these values and by no others; who holds the identity stays as it is.
    public void findBy(String person, Map<? extends Field, String> values) {
        keys.findBy(person, findable(values));
    }

    /// The person is found by these values, too.
    public void alsoFindBy(String person, Map<? extends Field, String> values) {
        keys.find(person)
                .ifPresent(key -> keys.findBy(
                        person,
                        Stream.concat(key.findable().stream(), findable(values).stream())
                                .distinct()
                                .toList()));
    }

    /// Everything sealed for this person is unreadable from now on, in backups of it and in the journal, too.
    public void erase(String person) {
        keys.destroy(person);
    }

    /// The one of the cipher in use first.
    private List<String> fingerprintsOf(Field field, String value) {
        return search.fingerprints().stream().map(by -> by.of(field, value)).toList();
    }

    private List<String> findable(Map<? extends Field, String> values) {
        var by = search.fingerprints().getFirst();
        return values.entrySet().stream()
                .map(value -> by.of(value.getKey(), value.getValue()))
                .toList();
    }

    private byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    private Optional<byte[]> secretOf(String person) {
        return keys.find(person).map(masters::open);
    }

    private static byte[] context(String person, String what) {
        return (person + "/" + what).getBytes(UTF_8);
    }
}
