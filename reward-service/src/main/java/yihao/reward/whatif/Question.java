package yihao.reward.whatif;

import java.util.List;
import java.util.Map;

/// What is asked: these versions of schemes over the projects of this span.
///
/// @param versions ids of versions; drafts too
/// @param assumed words that no copy tells and that are taken to hold of every project
public record Question(Span span, List<String> versions, Map<String, String> assumed) {

    public Question {
        versions = versions.stream().distinct().toList();
        assumed = Map.copyOf(assumed);
    }
}
