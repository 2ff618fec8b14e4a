package yihao.project.lifecycle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody wants to change of a project. What is not named stays; a field named without a value is emptied.
///
/// @param fields plain values: text, whole and decimal numbers as `BigDecimal`, yes/no, `{amount, currency}`, lists
public record ProjectEdit(
        @Nullable String name,
        @Nullable String industry,
        @Nullable Boolean investorFromOutsideCity,
        @Nullable List<String> sharingUnits,
        Map<String, Optional<Object>> fields,
        @Nullable String kind) {

    static final int LONGEST_NAME = 200;

    /// That nothing of a list was chosen is no value.
    public ProjectEdit {
        var said = new HashMap<String, Optional<Object>>();
        fields.forEach((id, value) ->
                said.put(id, value.filter(one -> !(one instanceof Collection<?> many && many.isEmpty()))));
        fields = Map.copyOf(said);
    }

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
