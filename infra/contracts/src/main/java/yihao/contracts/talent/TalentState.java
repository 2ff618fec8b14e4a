package yihao.contracts.talent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A talent without personal data: class by the catalogue in force, fields, place of work. Topic `talent.talent`.
public record TalentState(
        String talentId,
        String number,
        @Nullable String talentClass,
        String catalogue,
        List<String> fields,
        @Nullable String projectId,
        String status) {

    public TalentState {
        fields = List.copyOf(fields);
    }
}
