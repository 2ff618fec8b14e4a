package yihao.project.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.project.directory.GuidanceDirectory.Line;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

/// What the directory of a day says of an industry: at the places that were asked, and where it would fit.
///
/// @param directory none where none is in force
/// @param unknown why nobody can tell; none where somebody can
/// @param answers one for each place that was asked
/// @param fitting where it is welcome, if an answer warns or no place was asked
public record Guidance(
        LocalDate day,
        @Nullable RuleSet<GuidanceDirectory> directory,
        @Nullable String industry,
        @Nullable Unknown unknown,
        List<Answer> answers,
        List<Answer> fitting) {

    public enum Unknown {
        NO_DIRECTORY,
        NO_INDUSTRY,
        INDUSTRY_NOT_IN_STANDARD,
        NO_PLACE
    }

    /// @param label none of a place that nobody knows by name
    /// @param line the one that says so; its place may be one above the one that was asked
    /// @param finer lines that say more of a part of the industry
    public record Answer(
            String place,
            @Nullable Bilingual label,
            Verdict verdict,
            @Nullable Line line,
            List<Line> finer) {

        public Answer {
            finer = List.copyOf(finer);
        }
    }

    public Guidance {
        answers = List.copyOf(answers);
        fitting = List.copyOf(fitting);
    }

    /// Of several places the least welcome.
    public Verdict verdict() {
        return answers.stream()
                .map(Answer::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.UNKNOWN);
    }

    static Guidance unknown(
            LocalDate day, @Nullable RuleSet<GuidanceDirectory> directory, @Nullable String industry, Unknown why) {
        return new Guidance(day, directory, industry, why, List.of(), List.of());
    }
}
