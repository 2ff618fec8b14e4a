package yihao.project.lifecycle;

import java.util.List;
import yihao.rules.Bilingual;

/// One thing that a gate still asks for. Of `options`, one whole list would do.
public record Missing(String id, Kind kind, Bilingual label, String source, List<List<Missing>> options) {

    public enum Kind {
        PAPER,
        FIELD,
        ANY_OF
    }
}
