package yihao.reference.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// One way of writing each character: half width, upper case, no accents on Latin letters, simplified.
///
/// Character by character with OpenCC's table, not by phrases: it is the same for both names that are compared, and
/// takes half a megabyte where a phrase dictionary takes twenty-five.
final class Characters {

    private static final Pattern ACCENT_ON_LATIN = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final String HAN = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";
    private static final Pattern SPACE_AT_HAN = Pattern.compile("(?<=[%1$s])\\s+|\\s+(?=[%1$s])".formatted(HAN));
    private static final Pattern NOT_WRITTEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("['.’/·・•]");
    private static final Pattern AND = Pattern.compile("\\bAND\\b");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}()]+");

    private final Map<Integer, Integer> simplified;

    private Characters(Map<Integer, Integer> simplified) {
        this.simplified = simplified;
    }

    static Characters shipped() {
        var table = new HashMap<Integer, Integer>();
        var stream = Characters.class.getResourceAsStream("/yihao/reference/names/opencc_TSCharacters.txt");
        try (var reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("[\t ]", -1))
                    .filter(columns -> !columns[0].equals(columns[1]))
                    .forEach(columns -> table.put(columns[0].codePointAt(0), columns[1].codePointAt(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Characters(Map.copyOf(table));
    }

    /// Full width to half width, ligatures and enclosed characters written out, no invisible characters.
    String halfWidth(String text) {
        return NOT_WRITTEN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    String plainCapitals(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var plain = ACCENT_ON_LATIN.matcher(apart).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }

    String simplified(String text) {
        var written = new StringBuilder();
        text.codePoints().forEach(c -> written.appendCodePoint(simplified.getOrDefault(c, c)));
        return written.toString();
    }

    /// Chinese needs no spaces; between Latin words one remains.
    static String withoutNeedlessSpaces(String text) {
        return SPACES.matcher(SPACE_AT_HAN.matcher(text.strip()).replaceAll("")).replaceAll(" ");
    }

    /// Letters and digits with single spaces: `S.p.A.` is `SPA`, `Co., Ltd.` is `CO LTD`. Brackets stay.
    static String withoutPunctuation(String text) {
        var joined = INSIDE_A_WORD.matcher(text).replaceAll("");
        return NO_LETTERS
                .matcher(AND.matcher(joined).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
