package yihao.lead;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Another protected lead whose investor has a similar name: a warning, and a question to a person.
///
/// @param score between 0 and 1
/// @param decision what the person decided; none while it is open
public record SimilarLead(
        String leadId,
        String number,
        BigDecimal score,
        List<String> reasons,
        @Nullable Decision decision) {

    public SimilarLead {
        reasons = List.copyOf(reasons);
    }

    /// @param same whether both are one investor
    public record Decision(boolean same, String by, Instant at, String reason) {}

    public boolean isOpen() {
        return decision == null;
    }

    public SimilarLead decided(Decision made) {
        return new SimilarLead(leadId, number, score, reasons, made);
    }
}
