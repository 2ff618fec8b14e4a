package yihao.reference.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The lists in `name-rules.yaml`, each with its source there.
record NameRules(
        boolean groupsAreEqual,
        InTwoLanguages countryWords,
        Map<String, String> placesInLatin,
        List<String> leadingWords,
        List<Form> forms,
        List<String> groupWords,
        List<Words> branchWords,
        List<String> zoneWords,
        List<String> wordsThatBeginLikeASuffix,
        List<List<String>> businessWords,
        List<String> commonWords,
        List<String> labelWords,
        List<String> formerNameWords,
        List<String> remarkWords,
        Map<String, String> foreignPlaces,
        List<String> charactersAlike,
        Map<String, String> shortNames) {

    record InTwoLanguages(List<String> zh, List<String> en) {}

    record Words(String source, List<String> words) {}

    /// @param family names in forms of one family are one name
    /// @param place where they stand; at the end of the name when unsaid
    record Form(String source, String family, @Nullable Place place, List<String> words) {

        enum Place {
            LEADING,
            TRAILING,
            BRACKETS
        }
    }

    static NameRules shipped() {
        var stream = NameRules.class.getResourceAsStream("/yihao/reference/names/name-rules.yaml");
        if (stream == null) {
            throw new IllegalStateException("This module ships no name rules");
        }
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(stream, NameRules.class);
    }

    Stream<Form> forms(Form.Place... places) {
        return forms.stream()
                .filter(form -> List.of(places)
                        .contains(Optional.ofNullable(form.place()).orElse(Form.Place.TRAILING)));
    }
}
