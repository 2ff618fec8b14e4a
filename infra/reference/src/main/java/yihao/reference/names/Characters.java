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

    private static final Pattern OPENS = Pattern.compile("[\\[{〔【〖]");
    private static final Pattern CLOSES = Pattern.compile("[]}〕】〗]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("['.’/·・•]");
    private static final Pattern AND = Pattern.compile("\\b(AND|UND|ET|OCH|OG)\\b");
    private static final Pattern ONE_FOR_L = Pattern.compile("(?<=[A-Z]{2})1(?=[A-Z])");
    private static final Pattern NOUGHT_FOR_O = Pattern.compile("(?<=[A-Z]{2})0(?=[A-Z])");
    private static final Pattern HAN_LETTER = Pattern.compile("\\p{IsHan}");
    /// Letters that are one with their mark.
    private static final Map<String, String> LETTERS =
            Map.of("Ø", "O", "Ł", "L", "Đ", "D", "Æ", "AE", "Œ", "OE", "Þ", "TH", "ı", "I");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}()]+");

    private static final Pattern TENS =
            Pattern.compile("(?:(?<=第)|(?=N?十N?(?:[号期局院所厂]|分公司)))(?<tens>N)?十(?<ones>N)?".replace("N", "[一二三四五六七八九]"));

    private static final String DIGITS = "0123456789";
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private final Map<Integer, Integer> simplified;
    private final Map<Integer, Integer> alike;

    private Characters(Map<Integer, Integer> simplified, Map<Integer, Integer> alike) {
        this.simplified = simplified;
        this.alike = alike;
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
        return new Characters(Map.copyOf(table), Map.copyOf(alike()));
    }

    private static Map<Integer, Integer> alike() {
        var table = new HashMap<Integer, Integer>();
        NameRules.shipped().charactersAlike().forEach(pair -> table.put(pair.codePointAt(0), pair.codePointAt(1)));
        return table;
    }

    /// Full width to half width, ligatures and enclosed characters written out, one kind of brackets, no invisible
    /// characters.
    String halfWidth(String text) {
        var half = NOT_WRITTEN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return CLOSES.matcher(OPENS.matcher(half).replaceAll("(")).replaceAll(")");
    }

    String plainCapitals(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var plain = ACCENT_ON_LATIN.matcher(apart).replaceAll("");
        var capitals = Normalizer.normalize(plain, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return LETTERS.entrySet().stream()
                .reduce(capitals, (all, letter) -> all.replace(letter.getKey(), letter.getValue()), (one, _) -> one);
    }

    String simplified(String text) {
        var written = new StringBuilder();
        text.codePoints().forEach(c -> written.appendCodePoint(simplified.getOrDefault(c, c)));
        return written.toString();
    }

    /// Characters that are taken for each other, in one way; in a Chinese name also its digits (第1 is 第一).
    String alike(String text) {
        var letters =
                NOUGHT_FOR_O.matcher(ONE_FOR_L.matcher(text).replaceAll("L")).replaceAll("O");
        var isChinese = HAN_LETTER.matcher(letters).find();
        var written = new StringBuilder();
        inDigits(letters).codePoints().forEach(c -> {
            int digit = isChinese ? DIGITS.indexOf(c) : -1;
            written.appendCodePoint(digit < 0 ? alike.getOrDefault(c, c) : CHINESE_DIGITS.codePointAt(digit));
        });
        return written.toString();
    }

    /// A count below a hundred by its digits: 第二十一 and 二十一号 are 第二一 and 二一号; what stands alone (十方) is none.
    private static String inDigits(String text) {
        return TENS.matcher(text)
                .replaceAll(found -> Objects.requireNonNullElse(found.group("tens"), "一")
                        + Objects.requireNonNullElse(found.group("ones"), "〇"));
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
