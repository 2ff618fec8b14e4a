package yihao.lead.letter.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Headers as RFC 2047 writes them. Words that follow one another in one charset are read as one: many
/// mailers cut Chinese text in the middle of a character.
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([BbQq])\\?([^?\\s]*)\\?=");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]*");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    private @Nullable String charset;

    private EncodedWords() {}

    static String decode(String header) {
        var unfolded = FOLD.matcher(Charsets.raw(header)).replaceAll(" ").strip();
        return new EncodedWords().read(unfolded);
    }

    private String read(String header) {
        var words = WORD.matcher(header);
        int end = 0;
        while (words.find()) {
            var between = header.substring(end, words.start());
            if (charset == null || !between.isBlank()) {
                flush();
                text.append(between);
            }
            add(words.group(1).replaceFirst("\\*.*", ""), words.group(2), words.group(3));
            end = words.end();
        }
        flush();
        return text.append(header.substring(end)).toString().strip();
    }

    private void add(String named, String encoding, String written) {
        if (charset != null && !charset.equalsIgnoreCase(named)) {
            flush();
        }
        charset = named;
        pending.writeBytes(encoding.equalsIgnoreCase("B") ? base64(written) : quoted(written));
    }

    private void flush() {
        if (charset != null) {
            text.append(Charsets.decode(pending.toByteArray(), charset));
            pending.reset();
            charset = null;
        }
    }

    static byte[] base64(String written) {
        var clean = written.replaceAll("[^A-Za-z0-9+/]", "");
        var whole = clean.length() % 4 == 1 ? clean.substring(0, clean.length() - 1) : clean;
        return Base64.getDecoder().decode(whole);
    }

    private static byte[] quoted(String written) {
        var bytes = new ByteArrayOutputStream();
        for (int at = 0; at < written.length(); at++) {
            char one = written.charAt(at);
            int code =
                    one == '=' && at + 2 < written.length() ? hex(written.charAt(at + 1), written.charAt(at + 2)) : -1;
            if (code >= 0) {
                bytes.write(code);
                at += 2;
            } else {
                bytes.writeBytes((one == '_' ? " " : String.valueOf(one)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /// Less than 0 where they are none.
    static int hex(int first, int second) {
        int high = Character.digit(first, 16);
        int low = Character.digit(second, 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
