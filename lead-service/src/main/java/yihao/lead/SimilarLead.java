package yihao.lead;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Another protected lead whose investor has a similar name: a warning, and a question to a person.
///
/// @param score between 0 and 1
/// @param same what the person decided; none while it is open
public record SimilarLead(
        String leadId,
        String number,
        BigDecimal score,
        List<String> reasons,
        @Nullable Boolean same) {

    public SimilarLead {
        reasons = List.copyOf(reasons);
    }

    public SimilarLead decided(boolean isSame) {
        return new SimilarLead(leadId, number, score, reasons, isSame);
    }
}
