package yihao.reference.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import yihao.reference.names.NameRules.Form;
import yihao.reference.names.NameRules.Form.Place;

/// The organisation forms: where they stand, and to which family each belongs.
record Forms(Map<String, String> families, List<String> trailing, List<String> leading, Map<String, String> bracketed) {

    record Found(String family, String rest) {}

    static Forms of(NameRules rules, UnaryOperator<String> plain) {
        var families = new HashMap<String, String>();
        rules.leadingWords().forEach(word -> families.put(plain.apply(word), ""));
        rules.forms(Place.LEADING, Place.TRAILING)
                .forEach(form -> spellings(form, plain).forEach(word -> families.put(word, form.family())));
        var bracketed = new HashMap<String, String>();
        rules.forms(Place.TRAILING, Place.BRACKETS)
                .forEach(form -> spellings(form, plain).forEach(word -> bracketed.put(word, form.family())));
        return new Forms(
                Map.copyOf(families),
                EnterpriseNames.longestFirst(Stream.concat(
                        rules.leadingWords().stream().map(plain), words(rules.forms(Place.TRAILING), plain).stream())),
                EnterpriseNames.longestFirst(Stream.concat(
                        rules.leadingWords().stream().map(plain), words(rules.forms(Place.LEADING), plain).stream())),
                Map.copyOf(bracketed));
    }

    private static List<String> words(Stream<Form> forms, UnaryOperator<String> plain) {
        return EnterpriseNames.longestFirst(forms.flatMap(form -> spellings(form, plain)));
    }

    /// `S.A.` is also written `S. A.`
    private static Stream<String> spellings(Form form, UnaryOperator<String> plain) {
        return form.words().stream().flatMap(word -> {
            var written = plain.apply(word);
            boolean initials = word.matches("(\\p{L}\\.){2,}");
            return initials ? Stream.of(written, String.join(" ", written.split(""))) : Stream.of(written);
        });
    }

    Optional<String> inBrackets(String inside) {
        return Optional.ofNullable(bracketed.get(inside));
    }

    /// The text without one form at its end or in front.
    Optional<Found> without(String text) {
        return Words.trailing(text, trailing)
                .or(() -> Words.leading(text, leading))
                .map(found -> new Found(families.getOrDefault(found.word(), ""), found.rest()));
    }

    boolean endsInOne(String text) {
        return without(EnterpriseNames.tidy(text))
                .filter(found -> !found.family().isEmpty())
                .isPresent();
    }

    /// Where the last form in the text ends, if anything follows it; 0 when there is none.
    int endOfTheLastIn(String text) {
        return trailing.stream()
                .filter(form -> text.lastIndexOf(form) > 0 && !text.endsWith(form))
                .mapToInt(form -> text.lastIndexOf(form) + form.length())
                .max()
                .orElse(0);
    }
}
