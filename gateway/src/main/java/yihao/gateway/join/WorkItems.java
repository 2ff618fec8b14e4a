package yihao.gateway.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is due for one person, from all services: the earliest first, what has no date last.
record WorkItems(List<JsonNode> items, List<Missing> missing) {

    private static final Comparator<JsonNode> EARLIEST_FIRST =
            Comparator.comparing(item -> item.path("dueAt").asString("9999"));

    static WorkItems of(List<Answer> answers) {
        var items = new ArrayList<JsonNode>();
        var missing = new ArrayList<Missing>();
        for (var answer : answers) {
            switch (answer) {
                case Answer.Given(var part, var body) ->
                    body.path("items")
                            .forEach(item -> items.add(
                                    item instanceof ObjectNode object
                                            ? object.deepCopy().put("part", part.id())
                                            : item));
                case Answer.Nothing _ -> {}
                case Answer.Missing(var part, var since) -> missing.add(new Missing(part.id(), since));
            }
        }
        items.sort(EARLIEST_FIRST);
        return new WorkItems(List.copyOf(items), List.copyOf(missing));
    }
}
