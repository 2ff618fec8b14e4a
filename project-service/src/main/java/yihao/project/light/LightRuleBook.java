package yihao.project.light;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.StageRuleBook;
import yihao.project.light.LightRules.LightClass;
import yihao.rules.Condition;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Every version of the light rules, compiled. A day before the first version lives by the oldest.
public final class LightRuleBook {

    private final RuleBook<LightRules> book;
    private final StageRuleBook stages;
    private final Map<String, List<Compiled>> compiled = new ConcurrentHashMap<>();

    private record Compiled(LightClass rule, Condition when) {}

    public LightRuleBook(RuleBook<LightRules> book, StageRuleBook stages) {
        this.book = book;
        this.stages = stages;
    }

    private static List<Compiled> compile(LightRules rules) {
        return rules.classes().stream()
                .map(one -> new Compiled(one, Condition.compile(one.when(), ProjectFacts.VARIABLES)))
                .toList();
    }

    public RuleSet<LightRules> on(LocalDate day) {
        return book.inForce(day).orElseGet(() -> book.versions().getLast());
    }

    /// Which class of that day's rules a project belongs to.
    Function<Project, Optional<LightClass>> classesOn(LocalDate day) {
        var set = on(day);
        var classes = compiled.computeIfAbsent(set.reference(), _ -> compile(set.rules()));
        var fields = stages.on(day);
        return project -> {
            var facts = ProjectFacts.of(project, fields);
            return classes.stream()
                    .filter(one -> ProjectFacts.fit(one.when(), facts))
                    .map(Compiled::rule)
                    .findFirst();
        };
    }
}
