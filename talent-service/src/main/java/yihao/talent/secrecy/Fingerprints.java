package yihao.talent.secrecy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Rule TA-04: a keyed hash of the whole value; nothing shorter and nothing similar finds it.
record Fingerprints(byte[] key) {

    private static final String ALGORITHM = "HmacSHA256";

    String of(PersonalField field, String value) {
        var same = Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(mac(field.name() + ":" + same));
    }

    byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not available", e);
        }
    }
}
