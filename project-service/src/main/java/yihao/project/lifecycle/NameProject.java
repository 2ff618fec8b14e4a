package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.NAME_AMBIGUOUS;
import static yihao.project.lifecycle.ProjectProblem.NAME_DIFFERS;
import static yihao.project.lifecycle.ProjectProblem.PROJECT_NOT_FOUND;

import java.util.List;
import java.util.Map;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule PC-08: the project that a ledger means, among those that its sender sees: the one of this
/// number, or, where nobody here knows the number, the only one of exactly this name; where several
/// are called so, the investor tells which.
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
            return only(words.name().isEmpty() ? List.of() : seen(projects.called(words.name(), MOST), actor), words);
        }
        var called = numbered.stream()
                .filter(project -> words.name().isEmpty() || words.name().equals(name(project)))
                .toList();
        return called.isEmpty()
                ? Outcome.refused(
                        new Refusal(NAME_DIFFERS, Map.of("number", words.number(), "name", name(numbered.getFirst()))))
                : only(called, words);
    }

    private static Outcome<Versioned<Project>> only(List<Versioned<Project>> found, Words words) {
        var meant = found.size() > 1 && !words.investor().isEmpty() ? ofInvestor(found, words.investor()) : found;
        return switch (meant.size()) {
            case 0 -> Outcome.refused(Refusal.of(PROJECT_NOT_FOUND, "id", words.number()));
            case 1 -> Outcome.done(meant.getFirst());
            default -> Outcome.refused(Refusal.of(NAME_AMBIGUOUS, "name", name(meant.getFirst())));
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
