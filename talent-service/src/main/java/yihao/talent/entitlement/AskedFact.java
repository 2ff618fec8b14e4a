package yihao.talent.entitlement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;
import yihao.rules.Variables;

/// What a table asks of whoever applies, beyond what is known of a talent. Never personal data.
///
/// @param id the name by which conditions speak of it
/// @param choices the only answers there are, for a text
public record AskedFact(
        String id, Kind kind, Bilingual label, @Nullable List<String> choices) {

    public enum Kind {
        TRUTH(Variables.One.TRUTH),
        WHOLE(Variables.One.WHOLE),
        DECIMAL(Variables.One.DECIMAL),
        TEXT(Variables.One.TEXT),
        DATE(Variables.One.DATE);

        private final Variables.One variable;

        Kind(Variables.One variable) {
            this.variable = variable;
        }

        Variables.One variable() {
            return variable;
        }
    }

    /// The answer in the language of conditions; nothing if it is none.
    Optional<Object> read(String answer) {
        try {
            return switch (kind) {
                case TRUTH ->
                    answer.equals("true") || answer.equals("false")
                            ? Optional.of(Boolean.valueOf(answer))
                            : Optional.empty();
                case WHOLE -> Optional.of(Long.valueOf(answer));
                case DECIMAL ->
                    answer.matches("-?[0-9]{1,16}(\\.[0-9]{1,8})?")
                            ? Optional.of(new BigDecimal(answer))
                            : Optional.empty();
                case TEXT -> choices == null || choices.contains(answer) ? Optional.of(answer) : Optional.empty();
                case DATE -> Optional.of(LocalDate.parse(answer));
            };
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
