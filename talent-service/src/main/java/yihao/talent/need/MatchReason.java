package yihao.talent.need;

import yihao.talent.Line;

/// One reason for or against a match: what was compared, whether it fits, what it is worth.
public record MatchReason(Criterion criterion, boolean met, int points, Line line) {

    public enum Criterion {
        FIELD,
        CLASS,
        PLACE,
        LANGUAGE,
        TIME
    }
}
