package yihao.lead;

import java.time.Instant;
import java.util.Map;

/// L5: the four points, each answered with a reason, and remarks on the six dimensions.
///
/// @param valuable all four are met
/// @param rule id and version of the clock rule it was judged under
public record Judgement(
        boolean valuable,
        Map<Point, Answer> points,
        Map<Dimension, String> dimensions,
        String by,
        Instant at,
        String rule) {

    public Judgement {
        points = Map.copyOf(points);
        dimensions = Map.copyOf(dimensions);
    }

    public enum Point {
        INVESTOR,
        INTENTION,
        STRENGTH,
        POLICY_FIT
    }

    public enum Dimension {
        INDUSTRY,
        MARKET,
        TECHNOLOGY,
        ENVIRONMENT,
        ENERGY,
        BENEFIT
    }

    public record Answer(boolean met, String reason) {}
}
