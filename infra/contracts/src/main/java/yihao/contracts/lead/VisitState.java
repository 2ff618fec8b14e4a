package yihao.contracts.lead;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A visit of a unit to a firm, without a person's data: who of the register went, for how long, what
/// came of it. Topic `lead.visit`.
///
/// @param members subjects of the officers who made it as the record knows them: who recorded it, or
/// planned it so far
/// @param days a multiple of 0.5, from the first day on
/// @param enterpriseId none of a firm that stands in no register
/// @param status `PLANNED`, `MADE` or `CANCELLED`; only what is `MADE` counts
/// @param corrections how often what was recorded was set right; what stands here is what is right
/// @param leadId the lead it led to
public record VisitState(
        String visitId,
        String number,
        String unit,
        List<String> members,
        LocalDate firstDay,
        String days,
        @Nullable String enterpriseId,
        String status,
        int corrections,
        @Nullable String leadId) {

    public VisitState {
        members = List.copyOf(members);
    }
}
