package yihao.lead.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;

/// L5: how much a lead is worth by what is known of it, line by line.
///
/// @param score of 100; none where nothing is known
/// @param knownWeight of `weight`: what the score could be computed of
/// @param grade none where too little is known for one
/// @param rule id and version
public record LeadScore(
        @Nullable BigDecimal score,
        BigDecimal knownWeight,
        BigDecimal weight,
        @Nullable String grade,
        List<Line> lines,
        String rule) {

    public LeadScore {
        lines = List.copyOf(lines);
    }

    /// @param findings what is known, by name; empty where something it needs is not
    /// @param gained of `weight`; none where it could not be told
    public record Line(
            String factor,
            Bilingual title,
            List<Item> findings,
            BigDecimal weight,
            @Nullable BigDecimal gained) {

        public Line {
            findings = List.copyOf(findings);
        }
    }

    public record Item(String name, List<String> values) {}
}
