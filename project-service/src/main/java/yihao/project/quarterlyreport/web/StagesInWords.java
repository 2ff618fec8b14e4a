package yihao.project.quarterlyreport.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yihao.project.lifecycle.StageRules;

/// How many projects stood in each stage, in the order of the rules. A stage that later rules no
/// longer know keeps its number, under its id.
final class StagesInWords {

    private StagesInWords() {}

    static String of(Map<String, Integer> counts, StageRules rules) {
        var labels = new LinkedHashMap<String, String>();
        rules.stages().forEach(stage -> labels.put(stage.id(), stage.label().zh()));
        new TreeSet<>(counts.keySet()).forEach(id -> labels.putIfAbsent(id, id));
        return labels.entrySet().stream()
                .filter(label -> counts.containsKey(label.getKey()))
                .map(label -> label.getValue() + counts.get(label.getKey()) + "个")
                .collect(Collectors.joining("、"));
    }
}
