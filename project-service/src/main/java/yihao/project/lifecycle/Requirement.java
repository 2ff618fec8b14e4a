package yihao.project.lifecycle;

import java.util.List;
import java.util.Optional;
import yihao.project.lifecycle.Condition.Demand;
import yihao.project.lifecycle.Missing.Kind;
import yihao.rules.Bilingual;

/// Rule PJ-03: one thing a gate asks for: a field that is filled, a paper that is there, a condition that holds, or one
/// of several sets of those.
public sealed interface Requirement {

    Condition when();

    Optional<Missing> unmetBy(AskedProject project);

    /// The whole of what it asks for, whatever the project.
    Missing asMissing();

    /// Whether it asks this project anything.
    default boolean stands(AskedProject project) {
        return when().holds(project);
    }

    default Optional<Missing> missingIn(AskedProject project) {
        return stands(project) ? unmetBy(project) : Optional.empty();
    }

    record FieldFilled(String field, Bilingual label, String source, Condition when) implements Requirement {
        @Override
        public Optional<Missing> unmetBy(AskedProject asked) {
            return asked.project().fields().containsKey(field) ? Optional.empty() : Optional.of(asMissing());
        }

        @Override
        public Missing asMissing() {
            return new Missing(field, Kind.FIELD, label, source, List.of());
        }
    }

    record PaperThere(String paper, Bilingual label, String source, Condition when) implements Requirement {
        @Override
        public Optional<Missing> unmetBy(AskedProject asked) {
            var project = asked.project();
            if (project.hasPaper(paper)) {
                return Optional.empty();
            }
            return Optional.of(project.hasInfected(paper) ? asMissing().asInfected() : asMissing());
        }

        @Override
        public Missing asMissing() {
            return new Missing(paper, Kind.PAPER, label, source, List.of());
        }
    }

    /// @param todo what to do where it does not hold
    record MustHold(String id, Bilingual label, Bilingual todo, String source, Demand demand, Condition when)
            implements Requirement {
        @Override
        public Optional<Missing> unmetBy(AskedProject asked) {
            return demand.unmetFor(asked).map(this::missing);
        }

        @Override
        public Missing asMissing() {
            return missing(List.of());
        }

        private Missing missing(List<Bilingual> unknown) {
            return Missing.condition(id, label, source, todo, unknown);
        }
    }

    record AnyOf(String id, Bilingual label, String source, List<List<Requirement>> options, Condition when)
            implements Requirement {
        /// Where none of its options asks this project anything, it asks nothing either.
        @Override
        public boolean stands(AskedProject project) {
            return when.holds(project) && options.stream().anyMatch(option -> asks(option, project));
        }

        /// An option that asks this project nothing is none of its ways to meet it.
        @Override
        public Optional<Missing> unmetBy(AskedProject project) {
            var open = options.stream()
                    .filter(option -> asks(option, project))
                    .map(option -> missing(option, project))
                    .toList();
            return open.stream().anyMatch(List::isEmpty)
                    ? Optional.empty()
                    : Optional.of(new Missing(id, Kind.ANY_OF, label, source, open));
        }

        @Override
        public Missing asMissing() {
            var all = options.stream()
                    .map(option -> option.stream().map(Requirement::asMissing).toList())
                    .toList();
            return new Missing(id, Kind.ANY_OF, label, source, all);
        }
    }

    private static boolean asks(List<Requirement> lines, AskedProject project) {
        return lines.stream().anyMatch(line -> line.stands(project));
    }

    static List<Missing> missing(List<Requirement> requirements, AskedProject project) {
        return requirements.stream()
                .flatMap(requirement -> requirement.missingIn(project).stream())
                .toList();
    }
}
