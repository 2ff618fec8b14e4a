package yihao.project.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;

/// A project's traffic light (红黄绿灯): how many whole months it has gone without progress.
///
/// @param ofClass whose thresholds decide
/// @param months since the last progress that are over
/// @param last what it is counted from; none for whoever may not open that record
public record Light(
        Colour colour,
        Bilingual ofClass,
        int months,
        @Nullable LastProgress last) {

    public enum Colour {
        GREEN,
        YELLOW,
        RED
    }

    public enum Kind {
        STAGE,
        CAPITAL,
        REPORT
    }

    /// As those see it who share the project: they see the project, not what its unit reports of it.
    public Light withoutReport() {
        return last != null && last.kind() == Kind.REPORT ? new Light(colour, ofClass, months, null) : this;
    }

    /// What the light is counted from.
    ///
    /// @param record the stage that was reached, or the id of the sum or of the report
    public record LastProgress(Kind kind, LocalDate on, String record) {

        public static final Comparator<LastProgress> ORDER =
                Comparator.comparing(LastProgress::on).thenComparing(LastProgress::kind);
    }
}
