package yihao.reference.names;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The lists in `name-rules.yaml`, each with its source there.
record NameRules(
        boolean groupsAreEqual,
        InTwoLanguages countryWords,
        List<String> leadingWords,
        List<Words> forms,
        List<String> groupWords,
        List<Words> branchWords,
        List<String> zoneWords,
        List<String> wordsThatBeginLikeASuffix,
        List<String> activityWords,
        Map<String, String> shortNames) {

    record InTwoLanguages(List<String> zh, List<String> en) {}

    /// @param leading whether they stand in front of the name
    record Words(String source, @Nullable Boolean leading, List<String> words) {

        boolean leads() {
            return leading != null && leading;
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

    Stream<String> trailingForms() {
        return forms.stream().filter(words -> !words.leads()).flatMap(words -> words.words().stream());
    }

    Stream<String> leadingForms() {
        return Stream.concat(
                leadingWords.stream(), forms.stream().filter(Words::leads).flatMap(words -> words.words().stream()));
    }
}
