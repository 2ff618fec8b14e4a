package yihao.project.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import yihao.rules.Variables;

/// Every fact that other capabilities say of projects.
public final class GateFacts {

    private final Map<String, GateFact> facts;

    public GateFacts(List<GateFact> facts) {
        this.facts = facts.stream().collect(Collectors.toUnmodifiableMap(GateFact::name, Function.identity()));
    }

    /// All that a condition of a gate may speak of.
    public Variables variables() {
        var all = ProjectFacts.VARIABLES;
        for (var fact : facts.values()) {
            all = all.and(fact.name(), fact.kind());
        }
        return all;
    }

    /// Of one project, each fact looked up at most once.
    public Further of(String projectId) {
        var known = new HashMap<String, Object>();
        return name -> known.computeIfAbsent(name, one -> {
            var fact = facts.get(one);
            if (fact == null) {
                throw new IllegalStateException("No capability says " + one + " of a project");
            }
            return fact.of(projectId);
        });
    }

    /// What they say of one project, by the name of the variable.
    @FunctionalInterface
    public interface Further {

        Further NONE = name -> {
            throw new IllegalStateException("Nobody was asked for " + name);
        };

        Object said(String name);
    }
}
