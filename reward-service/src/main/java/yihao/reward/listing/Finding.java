package yihao.reward.listing;

import java.util.Map;

/// What one term of a rule found of a unit.
///
/// @param term the kind of term; its text is `reward.term.` and this
public record Finding(String term, Map<String, String> facts, boolean holds) {

    public Finding {
        facts = Map.copyOf(facts);
    }
}
