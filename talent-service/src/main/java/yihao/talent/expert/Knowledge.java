package yihao.talent.expert;

import java.util.List;

/// What an expert may be asked about.
///
/// @param fields industry codes of GB/T 4754
/// @param competences in words: financing, site selection, process safety
/// @param languages ISO 639-1 codes
public record Knowledge(List<String> fields, List<String> competences, List<String> languages) {

    public Knowledge {
        fields = List.copyOf(fields);
        competences = List.copyOf(competences);
        languages = List.copyOf(languages);
    }
}
