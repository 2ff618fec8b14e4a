package yihao.project.lifecycle;

import java.util.List;
import yihao.rules.Bilingual;

/// One thing that a gate still asks for. Of `options`, one whole list would do.
///
/// @param infected whether the paper was handed in and does not count for the virus in it
public record Missing(
        String id, Kind kind, Bilingual label, String source, List<List<Missing>> options, boolean infected) {

    private static final Bilingual INFECTED = new Bilingual("（已交文件带有病毒，不予认可）", " (the file handed in is infected)");

    public enum Kind {
        PAPER,
        FIELD,
        ANY_OF
    }

    Missing(String id, Kind kind, Bilingual label, String source, List<List<Missing>> options) {
        this(id, kind, label, source, options, false);
    }

    Missing asInfected() {
        return new Missing(id, kind, label, source, options, true);
    }

    /// What is missing, and that it is there in vain.
    Bilingual inWords() {
        return infected ? new Bilingual(label.zh() + INFECTED.zh(), label.en() + INFECTED.en()) : label;
    }
}
