package yihao.project.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;

/// Rule PJ-11: the kinds of projects that a version of the stage rules knows. The first is that of every project of
/// which nobody said one.
public record ProjectKinds(List<ProjectKind> kinds) {

    public ProjectKinds {
        kinds = List.copyOf(kinds);
    }

    public record ProjectKind(String id, Bilingual label, String source) {}

    /// @return empty where nobody said one and the rules know none
    public String of(Project project) {
        var said = project.profile().kind();
        return said == null ? byDefault() : said;
    }

    /// Whether a project of which nobody said a kind is of this one.
    public boolean isDefault(@Nullable String kind) {
        return byDefault().equals(kind);
    }

    public boolean knows(String kind) {
        return kinds.stream().anyMatch(known -> known.id().equals(kind));
    }

    public Bilingual label(String kind) {
        return kinds.stream()
                .filter(known -> known.id().equals(kind))
                .findFirst()
                .map(ProjectKind::label)
                .orElse(new Bilingual(kind, kind));
    }

    private String byDefault() {
        return kinds.isEmpty() ? "" : kinds.getFirst().id();
    }
}
