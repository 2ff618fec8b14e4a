package yihao.platform.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The master key that wraps what is new, and the earlier ones under which a person's key still opens. From the
/// configuration, never stored; its id is derived from it and tells nothing about it.
final class Masters {

    private static final String KEY = "person-key";
    private static final int ID_BYTES = 8;

    private record Master(String id, byte[] bytes) {}

    private final Ciphers ciphers;
    private final List<Master> known;

    Masters(Ciphers ciphers, byte[] inUse, List<byte[]> earlier) {
        this.ciphers = ciphers;
        this.known = Stream.concat(Stream.of(inUse), earlier.stream())
                .map(bytes -> new Master(idOf(bytes), bytes.clone()))
                .toList();
    }

    /// The id of the master key in use.
    String inUse() {
        return known.getFirst().id();
    }

    List<String> earlier() {
        return known.stream()
                .skip(1)
                .map(Master::id)
                .filter(id -> !id.equals(inUse()))
                .distinct()
                .toList();
    }

    PersonKey wrap(String person, byte[] secret, @Nullable String identity, List<String> findable) {
        var sealed = ciphers.seal(known.getFirst().bytes(), secret, context(person));
        return new PersonKey(person, sealed, inUse(), identity, findable);
    }

    /// Nothing where no known master opens it.
    Optional<PersonKey> rewrap(PersonKey key) {
        return behind(key).map(master -> wrap(key.person(), open(key, master.bytes()), key.identity(), key.findable()));
    }

    /// @throws Cipher.Broken if no known master wrapped it
    byte[] open(PersonKey key) {
        return open(key, behind(key).orElseThrow(Cipher.Broken::new).bytes());
    }

    /// The master key that wrapped it, itself.
    byte[] bytesBehind(PersonKey key) {
        return behind(key).orElseThrow(Cipher.Broken::new).bytes();
    }

    /// A key from before masters had ids does not say whose it is: it opens under its own only.
    private Optional<Master> behind(PersonKey key) {
        return known.stream()
                .filter(master ->
                        key.master() == null ? opens(key, master) : master.id().equals(key.master()))
                .findFirst();
    }

    private boolean opens(PersonKey key, Master master) {
        try {
            return open(key, master.bytes()).length > 0;
        } catch (Cipher.Broken _) {
            return false;
        }
    }

    private byte[] open(PersonKey key, byte[] master) {
        return ciphers.open(master, key.key(), context(key.person()));
    }

    private static byte[] context(String person) {
        return (person + "/" + KEY).getBytes(UTF_8);
    }

    private static String idOf(byte[] master) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("master-key".getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(master), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
