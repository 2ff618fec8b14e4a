package yihao.reward.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is asked: these versions of schemes over the projects of this span.
///
/// @param versions ids of versions; drafts too
/// @param assumed words that no copy tells and that are taken to hold of every project; that somebody is paid in
/// another currency cannot be
/// assumed, because sums of one version are added up
public record Question(Span span, List<String> versions, Map<String, String> assumed) {

    private static final String PAY_OUT_CURRENCY = "payOutCurrency";

    public Question {
        versions = versions.stream().distinct().toList();
        var words = new HashMap<>(assumed);
        words.remove(PAY_OUT_CURRENCY);
        assumed = Map.copyOf(words);
    }
}
