package yihao.talent.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was gathered about an institution on the way.
public record Folder(
        List<Evidence> evidence, List<Agreement> agreements, List<ProjectLink> projects, List<Progress> progress) {

    /// What one document can carry of each; whoever has more keeps a list somewhere else.
    static final int MOST = 200;

    /// @param number of the project as it was when it was linked
    public record ProjectLink(
            String projectId,
            String number,
            String name,
            String by,
            Instant at,
            @Nullable Undone undone) {

        public boolean stands() {
            return undone == null;
        }
    }

    public record Undone(String by, Instant at, String reason) {}

    /// What was done, in the words of whoever did it.
    public record Progress(LocalDate on, String text, String by, Instant at) {}

    static final Folder EMPTY = new Folder(List.of(), List.of(), List.of(), List.of());

    public Folder {
        evidence = List.copyOf(evidence);
        agreements = List.copyOf(agreements);
        projects = List.copyOf(projects);
        progress = List.copyOf(progress);
    }

    public Optional<Evidence> paper(String id) {
        return evidence.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Agreement> agreement(String id) {
        return agreements.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Stream<ProjectLink> linked() {
        return projects.stream().filter(ProjectLink::stands);
    }

    Folder with(Evidence added) {
        return new Folder(with(evidence, added), agreements, projects, progress);
    }

    Folder withEvidence(UnaryOperator<Evidence> change) {
        return new Folder(evidence.stream().map(change).toList(), agreements, projects, progress);
    }

    Folder with(Agreement added) {
        return new Folder(evidence, with(agreements, added), projects, progress);
    }

    Folder with(String agreement, UnaryOperator<Agreement> change) {
        var changed = agreements.stream()
                .map(one -> one.id().equals(agreement) ? change.apply(one) : one)
                .toList();
        return new Folder(evidence, changed, projects, progress);
    }

    Folder with(ProjectLink added) {
        return new Folder(evidence, agreements, with(projects, added), progress);
    }

    Folder withProjects(UnaryOperator<ProjectLink> change) {
        return new Folder(evidence, agreements, projects.stream().map(change).toList(), progress);
    }

    Folder with(Progress added) {
        return new Folder(evidence, agreements, projects, with(progress, added));
    }

    private static <T> List<T> with(List<T> all, T added) {
        var more = new ArrayList<>(all);
        more.add(added);
        return more;
    }
}
