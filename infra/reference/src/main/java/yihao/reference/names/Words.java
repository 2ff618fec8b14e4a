package yihao.reference.names;

import java.util.List;
import java.util.Optional;

/// Finds a word at the end or in front of a text, if something else remains; a Latin word only as a word of its own.
final class Words {

    private Words() {}

    record Found(String word, String rest) {}

    static Optional<Found> trailing(String text, List<String> words) {
        for (var word : words) {
            if (text.endsWith(word) && text.length() > word.length()) {
                var end = text.length() - word.length();
                if (!isLatin(word.charAt(0)) || !isLatin(text.charAt(end - 1))) {
                    return rest(text, text.substring(0, end), word, words);
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Found> leading(String text, List<String> words) {
        for (var word : words) {
            if (text.startsWith(word) && (!isLatin(word.charAt(0)) || text.startsWith(" ", word.length()))) {
                return rest(text, text.substring(word.length()), word, words);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> rest(String text, String written, String word, List<String> words) {
        var rest = written.strip();
        return rest.isEmpty() || words.contains(text) ? Optional.empty() : Optional.of(new Found(word, rest));
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
