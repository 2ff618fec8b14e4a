package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.INVESTOR_DIFFERS;
import static yihao.project.lifecycle.ProjectProblem.NAME_AMBIGUOUS;
import static yihao.project.lifecycle.ProjectProblem.NAME_DIFFERS;
import static yihao.project.lifecycle.ProjectProblem.PROJECT_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule PC-08: the project that a ledger means, among those that its sender sees: the one of this
/// number, or, where nobody here knows the number, the only one of exactly this name and of the
/// investor that the row names, if it does.
public final class NameProject {

    private static final int MOST = 200;

    private final Projects projects;
    private final Readers readers;

    public NameProject(Projects projects, Readers readers) {
        this.projects = projects;
        this.readers = readers;
    }

    /// What a row says of its project; empty where it says nothing.
    public record Words(String number, String name, String investor) {}

    public Outcome<Versioned<Project>> named(Words words, Actor actor) {
        var numbered = words.number().isEmpty()
                ? List.<Versioned<Project>>of()
                : seen(projects.numbered(words.number(), MOST), actor);
        if (numbered.isEmpty()) {
            return called(words, actor);
        }
        var called = numbered.stream()
                .filter(project -> words.name().isEmpty() || words.name().equals(name(project)))
                .toList();
        return called.isEmpty()
                ? Outcome.refused(
                        new Refusal(NAME_DIFFERS, Map.of("number", words.number(), "name", name(numbered.getFirst()))))
                : only(
                        called.size() > 1 && !words.investor().isEmpty()
                                ? ofInvestor(called, words.investor())
                                : called,
                        words);
    }

    private Outcome<Versioned<Project>> called(Words words, Actor actor) {
        var called = words.name().isEmpty()
                ? List.<Versioned<Project>>of()
                : seen(projects.called(words.name(), MOST), actor);
        var meant = words.investor().isEmpty() ? called : ofInvestor(called, words.investor());
        return meant.isEmpty() && !called.isEmpty() ? anothers(called, words) : only(meant, words);
    }

    private static Outcome<Versioned<Project>> anothers(List<Versioned<Project>> called, Words words) {
        var investors = called.stream()
                .map(project -> project.state().origin().investorName())
                .distinct()
                .collect(Collectors.joining("、"));
        return Outcome.refused(new Refusal(INVESTOR_DIFFERS, Map.of("name", words.name(), "investor", investors)));
    }

    private static Outcome<Versioned<Project>> only(List<Versioned<Project>> found, Words words) {
        return switch (found.size()) {
            case 0 -> Outcome.refused(Refusal.of(PROJECT_NOT_FOUND, "id", words.number()));
            case 1 -> Outcome.done(found.getFirst());
            default -> Outcome.refused(Refusal.of(NAME_AMBIGUOUS, "name", name(found.getFirst())));
        };
    }

    private static String name(Versioned<Project> project) {
        return project.state().profile().name();
    }

    private List<Versioned<Project>> seen(List<Versioned<Project>> found, Actor actor) {
        return found.stream()
                .filter(project -> readers.mayRead(actor, project.state()))
                .toList();
    }

    private static List<Versioned<Project>> ofInvestor(List<Versioned<Project>> found, String investor) {
        return found.stream()
                .filter(project -> project.state().origin().investorName().equals(investor))
                .toList();
    }
}
