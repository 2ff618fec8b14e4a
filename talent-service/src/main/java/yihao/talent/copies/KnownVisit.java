package yihao.talent.copies;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A visit that was made.
///
/// @param enterpriseId none of a firm that stands in no register
/// @param corrections how often it was set right; what stands here is what is right
public record KnownVisit(
        String id,
        String number,
        String unit,
        LocalDate firstDay,
        BigDecimal days,
        @Nullable String enterpriseId,
        int corrections,
        @Nullable String leadId) {}
