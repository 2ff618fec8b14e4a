package yihao.talent;

import java.util.Map;

/// One line of an explanation: what was looked at and what came of it. The text is translated at the edge, so that a
/// decision explains itself in every language and for as long as it is kept.
///
/// @param code names the sentence
/// @param facts fill it; never personal data
public record Line(String code, Map<String, String> facts) {

    public Line {
        facts = Map.copyOf(facts);
    }

    public static Line of(String code, String fact, String value) {
        return new Line(code, Map.of(fact, value));
    }
}
