package yihao.talent.talent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.Degree;

/// What somebody can do and would like, apart from who it is.
///
/// @param placeWanted division code of GB/T 2260
public record Profile(
        Degree degree,
        List<String> fields,
        List<String> languages,
        @Nullable String placeWanted,
        @Nullable LocalDate availableFrom) {

    public Profile {
        fields = List.copyOf(fields);
        languages = List.copyOf(languages);
    }

    Profile wishingFor(String place) {
        return new Profile(degree, fields, languages, place, availableFrom);
    }
}
