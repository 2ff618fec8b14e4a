package yihao.reference.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who it is (字号) and what it does: the core of a name in two parts.
///
/// @param words the brand; one word in Chinese, one or more in Latin letters
/// @param business what follows it, as it was written
/// @param telling the business without the words that say little; the business itself where nothing else is said
public record Brand(List<String> words, String business, String telling) {

    private static final int LEAST_CHINESE = 2;
    private static final int END = 3;
    private static final int LONG_WORD = 7;

    public Brand {
        words = List.copyOf(words);
    }

    /// The words for a line of business.
    ///
    /// @param common those of them that say little, longest first
    record Lines(Set<String> business, List<String> common, int longest) {

        static Lines of(NameRules rules) {
            var business = rules.businessWords().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
            var longest = business.stream().mapToInt(String::length).max().orElseThrow();
            return new Lines(business, EnterpriseNames.longestFirst(rules.commonWords().stream()), longest);
        }

        Brand of(String core) {
            if (core.isEmpty()) {
                return new Brand(List.of(), "", "");
            }
            return isLatin(core) ? latin(core) : chinese(core);
        }

        private Brand chinese(String core) {
            for (int from = LEAST_CHINESE; from < core.length(); from++) {
                if (startsABusiness(core, from)) {
                    var business = core.substring(from);
                    return new Brand(List.of(core.substring(0, from)), business, telling(business));
                }
            }
            return new Brand(List.of(core), "", "");
        }

        private boolean startsABusiness(String core, int from) {
            for (int to = Math.min(core.length(), from + longest); to > from + 1; to--) {
                if (business.contains(core.substring(from, to))) {
                    return true;
                }
            }
            return false;
        }

        /// LOGISTCS is LOGISTICS: a long word that is a line of business but for one slip.
        private String spelt(String word) {
            return word.length() < LONG_WORD || business.contains(word)
                    ? word
                    : business.stream()
                            .filter(line -> line.length() >= LONG_WORD && Slips.isOneBetween(word, line))
                            .min(Comparator.naturalOrder())
                            .orElse(word);
        }

        private String telling(String written) {
            var rest = common.stream().reduce(written, (text, word) -> text.replace(word, ""));
            return rest.isEmpty() ? written : rest;
        }

        private Brand latin(String core) {
            var words = Stream.of(core.split(" ")).map(this::spelt).collect(Collectors.toCollection(ArrayList::new));
            var lines = words.stream().filter(business::contains).toList();
            if (lines.size() < words.size()) {
                words.removeAll(lines);
            }
            var said = words.containsAll(lines) ? List.<String>of() : lines;
            var telling = said.stream().filter(word -> !common.contains(word)).toList();
            return new Brand(words, String.join(" ", said), String.join(" ", telling.isEmpty() ? said : telling));
        }
    }

    static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < '\u2e80');
    }

    boolean isLatin() {
        return words.stream().allMatch(Brand::isLatin);
    }

    /// The words with each umlaut written one way.
    Set<String> plainWords() {
        return words.stream().map(Brand::withoutSpeltUmlauts).collect(Collectors.toCollection(HashSet::new));
    }

    /// Where two names with this brand meet, for an index: the brand itself, in Latin letters all its words but one and
    /// an end of that one, so that one slip of the pen leaves a place to meet.
    Set<String> blocks() {
        return (isLatin() ? allButOne() : words.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> allButOne() {
        var sorted = new TreeSet<>(plainWords());
        return sorted.stream().flatMap(word -> {
            var others = sorted.stream()
                    .filter(other -> !other.equals(word))
                    .map(other -> other + " ")
                    .collect(Collectors.joining());
            return ends(word).map(end -> others + end);
        });
    }

    private static Stream<String> ends(String word) {
        return word.length() <= END
                ? Stream.of("^" + word + "$")
                : Stream.of("^" + word.substring(0, END), word.substring(word.length() - END) + "$");
    }

    private static String withoutSpeltUmlauts(String word) {
        return word.replace("AE", "A").replace("OE", "O").replace("UE", "U");
    }
}
