package yihao.rules;

import java.util.Map;
import java.util.function.Function;

/// How the versions of a book are written.
///
/// @param kind the format
/// @param schema JSON Schema (2020-12) of the `rules` of a document
/// @param reader says what came of a document, or everything that is wrong with it
/// @param again reads what was put in force before, perhaps by an earlier release
/// @param texts the documents that ship, by the reference of their version
public record Writing<T>(
        String kind,
        String schema,
        Function<String, RuleReading<T>> reader,
        Function<String, RuleReading<T>> again,
        Map<String, String> texts) {

    public Writing {
        texts = Map.copyOf(texts);
    }
}
