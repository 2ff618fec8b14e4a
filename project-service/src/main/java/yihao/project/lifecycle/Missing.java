package yihao.project.lifecycle;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;

/// One thing that a gate still asks for. Of `options`, one whole list would do.
///
/// @param todo of a condition: what to do about it
/// @param unknown of a condition that nobody can answer: what is not known
/// @param infected whether the paper was handed in and does not count for the virus in it
public record Missing(
        String id,
        Kind kind,
        Bilingual label,
        String source,
        List<List<Missing>> options,
        @Nullable Bilingual todo,
        List<Bilingual> unknown,
        boolean infected) {

    private static final Bilingual INFECTED = new Bilingual("（已交文件带有病毒，不予认可）", " (the file handed in is infected)");

    public enum Kind {
        PAPER,
        FIELD,
        ANY_OF,
        CONDITION
    }

    public Missing(String id, Kind kind, Bilingual label, String source, List<List<Missing>> options) {
        this(id, kind, label, source, options, null, List.of(), false);
    }

    static Missing condition(
            String id, Bilingual label, String source, @Nullable Bilingual todo, List<Bilingual> unknown) {
        return new Missing(id, Kind.CONDITION, label, source, List.of(), todo, unknown, false);
    }

    Missing asInfected() {
        return new Missing(id, kind, label, source, options, todo, unknown, true);
    }

    /// Its label, and what is not known, or that it is there in vain.
    Bilingual inWords() {
        if (infected) {
            return new Bilingual(label.zh() + INFECTED.zh(), label.en() + INFECTED.en());
        }
        return unknown.isEmpty()
                ? label
                : new Bilingual(
                        label.zh() + unknown.stream().map(Bilingual::zh).collect(Collectors.joining("、", "（不知道：", "）")),
                        label.en()
                                + unknown.stream()
                                        .map(Bilingual::en)
                                        .collect(Collectors.joining(", ", " (not known: ", ")")));
    }
}
