package yihao.platform.secrecy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The random secret that fingerprints are made with. It lies among the persons' keys, wrapped like one of them, so
/// that whoever is found stays found when the master key changes.
///
/// Fingerprints of before were made with the master key itself: what they were made with is kept beside it, wrapped
/// too, the first time a store that has persons already is opened.
final class SearchSecret {

    private static final String NAME = "search-secret";
    private static final String PURPOSE = "find";
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final PersonKeys keys;
    private final Ciphers ciphers;
    private final Masters masters;
    private volatile @Nullable List<Fingerprints> known;

    SearchSecret(PersonKeys keys, Ciphers ciphers, Masters masters) {
        this.keys = keys;
        this.ciphers = ciphers;
        this.masters = masters;
    }

    /// The one for what is new first. It never changes: read once.
    ///
    /// @throws Cipher.Broken if it is wrapped by a master key that is not known here
    List<Fingerprints> fingerprints() {
        var ready = known;
        if (ready == null) {
            ready = read();
            known = ready;
        }
        return ready;
    }

    private List<Fingerprints> read() {
        begin();
        var secret = secretNamed(NAME).orElseThrow(Cipher.Broken::new);
        var all = new ArrayList<Fingerprints>();
        ciphers.all().forEach(cipher -> all.add(new Fingerprints(cipher, cipher.hash(secret, PURPOSE))));
        ciphers.all()
                .forEach(cipher ->
                        secretNamed(earlier(cipher)).ifPresent(derived -> all.add(new Fingerprints(cipher, derived))));
        return List.copyOf(all);
    }

    /// Makes it unless it is there. Before any key is wrapped anew: a key that no master's id stands on tells which
    /// master earlier fingerprints were made with.
    void begin() {
        if (keys.find(NAME).isEmpty()) {
            make();
        }
    }

    /// What earlier fingerprints were made with comes first: once the secret itself is there, nobody asks for it again.
    private void make() {
        keys.under(null, 1).stream()
                .findFirst()
                .or(keys::any)
                .map(masters::bytesBehind)
                .ifPresent(master ->
                        ciphers.all().forEach(cipher -> claim(earlier(cipher), cipher.hash(master, PURPOSE))));
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        claim(NAME, secret);
    }

    private void claim(String name, byte[] secret) {
        keys.claim(masters.wrap(name, secret, name, List.of()));
    }

    private Optional<byte[]> secretNamed(String name) {
        return keys.find(name).map(masters::open);
    }

    private static String earlier(Cipher cipher) {
        return NAME + "/" + cipher.algorithm();
    }
}
