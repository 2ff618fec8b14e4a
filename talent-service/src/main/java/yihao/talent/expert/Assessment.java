package yihao.talent.expert;

import java.time.Instant;
import java.util.List;

/// The grade of an expert for a year.
///
/// @param figures what that year's figures were when it was graded, in the words of who counts them
/// @param rule the version of the grades
public record Assessment(
        int year, String grade, String evidence, List<String> figures, String by, Instant at, String rule) {

    public Assessment {
        figures = List.copyOf(figures);
    }
}
