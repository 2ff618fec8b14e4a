package yihao.talent.need;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.TalentClass;

/// What a project asks for.
///
/// @param field industry code of GB/T 4754
/// @param leastClass the lowest class that fits
/// @param languages ISO 639-1 codes, each of them wanted
public record Asked(
        String title,
        String field,
        TalentClass leastClass,
        int headcount,
        List<String> languages,
        LocalDate neededBy,
        @Nullable String description) {

    public Asked {
        languages = List.copyOf(languages);
        if (headcount < 1) {
            throw new IllegalArgumentException("A need is for at least one person");
        }
    }
}
