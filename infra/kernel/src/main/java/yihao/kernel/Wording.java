package yihao.kernel;

import java.util.Map;
import java.util.TreeMap;

/// A text for people that is not words yet: its key in the bundles, and the facts that fill it. As a fact of a
/// [Refusal] it is told in the language of who asked.
public record Wording(String key, Map<String, Object> facts) {

    public Wording {
        facts = Map.copyOf(facts);
    }

    @Override
    public String toString() {
        return facts.isEmpty() ? key : key + " " + new TreeMap<>(facts);
    }
}
