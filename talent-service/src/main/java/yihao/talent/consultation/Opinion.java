package yihao.talent.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What an expert thinks: given once, never edited.
///
/// @param grades points by criterion
/// @param enteredBy the expert, or the office for one without an account
public record Opinion(
        Map<String, Integer> grades,
        String text,
        String recommendation,
        Instant givenAt,
        boolean late,
        String enteredBy) {

    public Opinion {
        grades = Map.copyOf(grades);
    }

    /// What was added later.
    public record Supplement(String text, Instant at, String by) {}

    /// How useful the asker found it.
    public record Mark(int points, String by, Instant at) {}

    /// A kept file.
    public record Attached(String fileId, String name, long size, String sha256) {}

    /// What an expert writes.
    public record Written(Map<String, Integer> grades, String text, String recommendation) {

        public Written {
            grades = Map.copyOf(grades);
        }

        /// Criteria that are not there, or graded beyond what is possible.
        List<String> unfit(ConsultationKinds.Kind kind) {
            var known = kind.criteria().stream()
                    .filter(one -> {
                        var points = grades.get(one.id());
                        return points == null || points < 0 || points > one.most();
                    })
                    .map(ConsultationKinds.Rated::id);
            var strange = grades.keySet().stream()
                    .filter(id ->
                            kind.criteria().stream().noneMatch(one -> one.id().equals(id)));
            return java.util.stream.Stream.concat(known, strange).sorted().toList();
        }
    }
}
