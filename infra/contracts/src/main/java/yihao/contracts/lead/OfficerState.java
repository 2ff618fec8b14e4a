package yihao.contracts.lead;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who works where: subject, unit, functions and period. No name: that is personal data. Topic `lead.officer`.
public record OfficerState(
        String subject,
        String unitId,
        List<String> unitAncestors,
        List<String> functions,
        LocalDate from,
        @Nullable LocalDate until) {

    public OfficerState {
        unitAncestors = List.copyOf(unitAncestors);
        functions = List.copyOf(functions);
    }
}
