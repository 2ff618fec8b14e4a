package yihao.e2e.traces;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A way in which a text may stand in a file without being hidden.
enum Writing {
    PLAIN(text -> text.getBytes(UTF_8)),
    UTF_16_LITTLE(text -> text.getBytes(UTF_16LE)),
    UTF_16_BIG(text -> text.getBytes(UTF_16BE)),
    GB18030(text -> text.getBytes(Charset.forName("GB18030"))),
    H2(Writing::inTheMannerOfH2),
    JSON_ESCAPES(text -> escaped(text, "\\u%04x")),
    JSON_ESCAPES_IN_CAPITALS(text -> escaped(text, "\\u%04X")),
    PERCENT(text -> URLEncoder.encode(text, UTF_8).getBytes(US_ASCII)),
    BASE64(text -> base64(Base64.getEncoder(), text, 0)),
    BASE64_AFTER_ONE_BYTE(text -> base64(Base64.getEncoder(), text, 1)),
    BASE64_AFTER_TWO_BYTES(text -> base64(Base64.getEncoder(), text, 2)),
    BASE64_FOR_ADDRESSES(text -> base64(Base64.getUrlEncoder(), text, 0)),
    BASE64_FOR_ADDRESSES_AFTER_ONE_BYTE(text -> base64(Base64.getUrlEncoder(), text, 1)),
    BASE64_FOR_ADDRESSES_AFTER_TWO_BYTES(text -> base64(Base64.getUrlEncoder(), text, 2)),
    HEX(text -> HexFormat.of().formatHex(text.getBytes(UTF_8)).getBytes(US_ASCII)),
    HEX_IN_CAPITALS(text ->
            HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_8)).getBytes(US_ASCII));

    private static final int BITS_PER_LETTER = 6;

    private final Function<String, byte[]> write;

    Writing(Function<String, byte[]> write) {
        this.write = write;
    }

    byte[] of(String text) {
        return write.apply(text);
    }

    private static byte[] escaped(String text, String format) {
        return text.chars()
                .mapToObj(letter -> letter < 0x80 ? Character.toString(letter) : format.formatted(letter))
                .collect(Collectors.joining())
                .getBytes(US_ASCII);
    }

    /// UTF-8 whose following bytes lack their mark.
    private static byte[] inTheMannerOfH2(String text) {
        var bytes = new ByteArrayOutputStream();
        text.chars().forEach(letter -> {
            if (letter < 0x80) {
                bytes.write(letter);
            } else if (letter < 0x800) {
                bytes.write(0xc0 | (letter >> 6));
                bytes.write(letter & 0x3f);
            } else {
                bytes.write(0xe0 | (letter >> 12));
                bytes.write((letter >> 6) & 0x3f);
                bytes.write(letter & 0x3f);
            }
        });
        return bytes.toByteArray();
    }

    /// The letters that depend on this text alone, when so many bytes (of each three) stand before it.
    private static byte[] base64(Base64.Encoder encoder, String text, int before) {
        var plain = text.getBytes(UTF_8);
        var shifted = new byte[before + plain.length];
        System.arraycopy(plain, 0, shifted, before, plain.length);
        var from = (before * 8 + BITS_PER_LETTER - 1) / BITS_PER_LETTER;
        return Arrays.copyOfRange(encoder.encode(shifted), from, shifted.length * 8 / BITS_PER_LETTER);
    }
}
