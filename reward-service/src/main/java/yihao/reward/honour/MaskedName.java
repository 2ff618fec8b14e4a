package yihao.reward.honour;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A person's name as it may be shown to everybody: of each word the first character, the rest hidden. The whole name
/// is never kept. A Chinese name is one word, however it is spaced.
final class MaskedName {

    private static final String HIDDEN = "*";
    private static final Pattern BLANK = Pattern.compile("[\\p{IsWhite_Space}]+");

    private MaskedName() {}

    static String of(String name) {
        var words = name.codePoints().anyMatch(Character::isIdeographic)
                ? BLANK.matcher(name).replaceAll("")
                : name;
        return Arrays.stream(words.strip().split("\\s+")).map(MaskedName::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        var first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first) + HIDDEN.repeat(Math.max(1, word.codePointCount(first, word.length())));
    }
}
