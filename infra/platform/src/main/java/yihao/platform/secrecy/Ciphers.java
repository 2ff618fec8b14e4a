package yihao.platform.secrecy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The cipher that seals what is new, and those under which what was sealed before still opens.
final class Ciphers {

    private final Cipher inUse;
    private final List<Cipher> all;
    private final Map<String, Cipher> known;

    Ciphers(Cipher inUse, List<Cipher> others) {
        this.inUse = inUse;
        this.all = Stream.concat(Stream.of(inUse), others.stream()).toList();
        this.known = all.stream().collect(toUnmodifiableMap(Cipher::algorithm, each -> each));
    }

    /// The one in use first.
    List<Cipher> all() {
        return all;
    }

    Sealed seal(byte[] secret, byte[] plain, byte[] context) {
        var text = inUse.seal(keyFor(inUse, secret), plain, context);
        return new Sealed(inUse.algorithm(), Base64.getEncoder().encodeToString(text));
    }

    /// @throws Cipher.Broken if it was sealed with another secret or context, or under an unknown algorithm
    byte[] open(byte[] secret, Sealed sealed, byte[] context) {
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
}
