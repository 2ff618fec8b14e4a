package yihao.project.survey;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was said to one question.
public record Reply(
        String question,
        List<String> chosen,
        @Nullable BigDecimal number,
        @Nullable String text) {

    public Reply {
        chosen = List.copyOf(chosen);
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /// Nothing said; a zero is something.
    boolean isEmpty() {
        return chosen.isEmpty() && number == null && text == null;
    }

    boolean isOnlyChoice() {
        return number == null && text == null;
    }

    boolean isOnlyNumber() {
        return chosen.isEmpty() && text == null;
    }

    boolean isOnlyText() {
        return chosen.isEmpty() && number == null;
    }
}
