package yihao.ledgers.imports.web;

import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import yihao.ledgers.imports.RowAnswer;
import yihao.ledgers.imports.RowOutcome;

/// Tells of a row in both languages.
public record RowAnswers(JsonMapper json) {

    /// @param view of the row for people of this language; `outcome` and `problem` are read of it again
    public RowAnswer of(RowOutcome outcome, Function<Locale, ?> view) {
        return new RowAnswer(outcome, written(view, Locale.CHINESE), written(view, Locale.ENGLISH));
    }

    private String written(Function<Locale, ?> view, Locale language) {
        return json.writeValueAsString(view.apply(language));
    }
}
