package yihao.lead.firstreport;

import java.math.BigDecimal;
import java.util.List;
import yihao.reference.names.NameSimilarity;
import yihao.reference.names.NormalisedName;

/// L4: how alike two names are that are not the same, and why a person is asked. The namesake of another place is
/// another enterprise and raises no question.
///
/// @param score between 0 and 1
record Likeness(BigDecimal score, List<String> reasons) {

    static final Likeness NONE = new Likeness(BigDecimal.ZERO, List.of());

    Likeness {
        reasons = List.copyOf(reasons);
    }

    static Likeness between(NormalisedName one, NormalisedName other) {
        return switch (one.relationTo(other)) {
            case EQUAL -> new Likeness(BigDecimal.ONE, List.of("EQUAL"));
            case EQUAL_BUT_FOR_REGION -> new Likeness(BigDecimal.ONE, List.of("EQUAL_BUT_FOR_REGION"));
            case OTHER_BRANCH -> new Likeness(BigDecimal.ONE, List.of("OTHER_BRANCH"));
            case OTHER_REGION -> NONE;
            case DIFFERENT -> new Likeness(NameSimilarity.between(one, other), List.of("SIMILAR_WORDS"));
        };
    }
}
