package yihao.lead.letter.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Bytes to text as their writers meant it: many declare GB2312 and write GBK, or declare nothing.
final class Charsets {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Charsets() {}

    static String decode(byte[] bytes, @Nullable String declared) {
        var named = named(declared);
        var text = Stream.concat(named.stream(), Stream.of(StandardCharsets.UTF_8, GB18030))
                .map(charset -> strictly(bytes, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new String(bytes, named.orElse(StandardCharsets.UTF_8)));
        return whole(text);
    }

    /// Some charsets hold halves of characters, which nobody could write down again.
    static String whole(String text) {
        var utf8 = StandardCharsets.UTF_8;
        return utf8.newEncoder().canEncode(text) ? text : new String(text.getBytes(utf8), utf8);
    }

    /// A header that was sent as raw bytes, of which each became a character.
    static String raw(String header) {
        return header.chars().allMatch(one -> one < 0x100) && header.chars().anyMatch(one -> one >= 0x80)
                ? decode(header.getBytes(StandardCharsets.ISO_8859_1), null)
                : header;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> named(@Nullable String declared) {
        if (declared == null) {
            return Optional.empty();
        }
        var name = declared.replaceAll("[\"'\\s]", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("gb") || name.equals("x-gbk") || name.equals("cp936")) {
            return Optional.of(GB18030);
        }
        try {
            // ASCII holds nothing that the guess would not read
            return Optional.of(Charset.forName(name)).filter(charset -> !charset.equals(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
