package yihao.platform.secrecy;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/// A keyed hash of the whole value, however it is written; nothing shorter and nothing similar finds it.
record Fingerprints(Cipher cipher, byte[] key) {

    String of(Vault.Field field, String value) {
        var same = Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(cipher.hash(key, field.name() + ":" + same));
    }
}
