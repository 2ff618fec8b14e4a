package yihao.project.counting;

import static yihao.rules.Variables.Kind.mapOf;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import yihao.kernel.CityTime;
import yihao.project.lifecycle.GateFact;
import yihao.project.lifecycle.Projects;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// What counts of a project today by the city's own counting rules, figure by figure: what a gate may ask. A figure of
/// which no sum was entered is not there, nor one with an open sum.
///
/// @param counting asked only once a gate wants it: counting itself goes by the stage rules
record CountedCny(Projects projects, Supplier<CountMoney> counting, Clock clock) implements GateFact {

    @Override
    public String name() {
        return "countedCny";
    }

    @Override
    public Variables.Kind kind() {
        return mapOf(One.DECIMAL);
    }

    @Override
    public Object of(String projectId) {
        var today = CityTime.day(clock.instant());
        return projects.find(projectId)
                .flatMap(project -> counting.get().byTheCity(project, today))
                .map(CountedCny::known)
                .orElse(Map.of());
    }

    private static Map<String, BigDecimal> known(Counting counted) {
        return counted.figures().stream()
                .filter(figure -> !figure.lines().isEmpty())
                .filter(figure -> figure.lines().stream().noneMatch(line -> line.counted() == Counted.OPEN))
                .collect(Collectors.toMap(
                        figure -> figure.figure().id(),
                        figure -> figure.countedCny().amount()));
    }
}
