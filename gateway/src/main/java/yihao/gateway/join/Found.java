package yihao.gateway.join;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// G4: what a number or a name is found as in all services, kind by kind in the order of the parts.
record Found(List<JsonNode> groups, List<Missing> missing) {

    static final int LONGEST = 100;

    static Found of(List<Answer> answers) {
        var groups = new ArrayList<JsonNode>();
        var missing = new ArrayList<Missing>();
        for (var answer : answers) {
            switch (answer) {
                case Answer.Given(var part, var body) ->
                    body.path("groups")
                            .forEach(group -> groups.add(
                                    group instanceof ObjectNode object
                                            ? object.deepCopy().put("part", part.id())
                                            : group));
                case Answer.Nothing _ -> {}
                case Answer.Missing(var part, var since) -> missing.add(new Missing(part.id(), since));
            }
        }
        return new Found(List.copyOf(groups), List.copyOf(missing));
    }
}
