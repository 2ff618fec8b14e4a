package yihao.talent.secrecy;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/// Rule TA-04: a keyed hash of the whole value; nothing shorter and nothing similar finds it.
record Fingerprints(KeyedHash hash, byte[] key) {

    String of(PersonalField field, String value) {
        var same = Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(hash.of(key, field.name() + ":" + same));
    }
}
