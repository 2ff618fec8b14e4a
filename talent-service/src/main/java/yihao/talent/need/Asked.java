package yihao.talent.need;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.TalentClass;

/// What a need asks for.
///
/// @param field industry code of GB/T 4754
/// @param leastClass the lowest class that fits
/// @param languages ISO 639-1 codes, each of them wanted
/// @param place division code of where the work is
/// @param pay nothing where it is talked about later
public record Asked(
        String title,
        String field,
        TalentClass leastClass,
        int headcount,
        List<String> languages,
        LocalDate neededBy,
        @Nullable String description,
        @Nullable String place,
        @Nullable PayRange pay) {

    public Asked {
        languages = List.copyOf(languages);
        if (headcount < 1) {
            throw new IllegalArgumentException("A need is for at least one person");
        }
    }

    Asked by(LocalDate day) {
        return new Asked(title, field, leastClass, headcount, languages, day, description, place, pay);
    }
}
