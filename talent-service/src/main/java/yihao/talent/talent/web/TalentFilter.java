package yihao.talent.talent.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.talent.TalentClass;
import yihao.talent.talent.Talent;

/// What the register is narrowed down to; the export takes the same.
final class TalentFilter {

    private TalentFilter() {}

    static Map<String, String> of(
            @Nullable String field,
            @Nullable TalentClass talentClass,
            Talent.@Nullable Status status,
            @Nullable String language,
            @Nullable String place,
            @Nullable String number) {
        var equal = new LinkedHashMap<String, String>();
        put(equal, "field", field);
        put(equal, "talentClass", talentClass == null ? null : talentClass.name());
        put(equal, "status", status == null ? null : status.name());
        put(equal, "language", language);
        put(equal, "place", place);
        put(equal, "number", number == null ? null : number.strip().toUpperCase(Locale.ROOT));
        return equal;
    }

    private static void put(Map<String, String> equal, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            equal.put(name, value);
        }
    }
}
