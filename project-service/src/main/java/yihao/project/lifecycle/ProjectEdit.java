package yihao.project.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody wants to change of a project. What is not named stays; a field named without a value is emptied.
///
/// @param fields plain values: text, whole and decimal numbers as `BigDecimal`, yes/no, `{amount, currency}`
public record ProjectEdit(
        @Nullable String name,
        @Nullable String industry,
        @Nullable Boolean investorFromOutsideCity,
        @Nullable List<String> sharingUnits,
        Map<String, Optional<Object>> fields,
        @Nullable String kind) {

    static final int LONGEST_NAME = 200;

    public ProjectEdit(
            @Nullable String name,
            @Nullable String industry,
            @Nullable Boolean investorFromOutsideCity,
            @Nullable List<String> sharingUnits,
            Map<String, Optional<Object>> fields) {
        this(name, industry, investorFromOutsideCity, sharingUnits, fields, null);
    }

    boolean sharesAnew() {
        return sharingUnits != null;
    }

    boolean changesMoreThanSharing() {
        return name != null || industry != null || investorFromOutsideCity != null || kind != null || !fields.isEmpty();
    }

    boolean nameIsInvalid() {
        return name != null && (name.isBlank() || name.length() > LONGEST_NAME);
    }
}
