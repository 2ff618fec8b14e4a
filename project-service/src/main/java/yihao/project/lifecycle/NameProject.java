package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.NAME_AMBIGUOUS;
import static yihao.project.lifecycle.ProjectProblem.PROJECT_NOT_FOUND;

import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule PC-08: the project that a ledger means: the one of this number, or else the only one of exactly this name, among
/// those that the sender sees; where several are called so, the investor tells which.
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
        var found = words.number().isEmpty()
                ? seen(projects.called(words.name(), MOST), actor)
                : seen(projects.numbered(words.number(), MOST), actor);
        var meant = found.size() > 1 && !words.investor().isEmpty() ? ofInvestor(found, words.investor()) : found;
        return switch (meant.size()) {
            case 0 -> Outcome.refused(Refusal.of(PROJECT_NOT_FOUND, "id", words.number()));
            case 1 -> Outcome.done(meant.getFirst());
            default -> Outcome.refused(Refusal.of(NAME_AMBIGUOUS, "name", words.name()));
        };
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
