package yihao.lead.firstreport;

import java.math.BigDecimal;
import java.util.List;
import yihao.reference.names.NameSimilarity;
import yihao.reference.names.NormalisedName;

/// L4: how alike two names are that are not the same, and why a person is asked. The namesake of another place and
/// another branch raise no question: the region may be unsaid but must not differ. A branch beside its company does:
/// the two are one person in law (公司法).
///
/// @param score between 0 and 1
public record Likeness(BigDecimal score, List<String> reasons) {

    private static final Likeness NONE = new Likeness(BigDecimal.ZERO, List.of());

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    public static Likeness between(NormalisedName one, NormalisedName other) {
        return switch (one.relationTo(other)) {
            case EQUAL -> new Likeness(BigDecimal.ONE, List.of("EQUAL"));
            case EQUAL_BUT_FOR_REGION -> new Likeness(BigDecimal.ONE, List.of("EQUAL_BUT_FOR_REGION"));
            case EQUAL_BUT_FOR_FORM -> new Likeness(BigDecimal.ONE, List.of("EQUAL_BUT_FOR_FORM"));
            case OTHER_REGION -> NONE;
            case OTHER_BRANCH -> new Likeness(NameSimilarity.between(one, other), List.of("OTHER_BRANCH"));
            case DIFFERENT -> new Likeness(NameSimilarity.between(one, other), List.of("SIMILAR_WORDS"));
        };
    }

    /// Of two that have several names each: how alike the two are that are most alike.
    public static Likeness most(List<NormalisedName> mine, List<NormalisedName> theirs) {
        var most = NONE;
        for (var other : theirs) {
            for (var one : mine) {
                var likeness = between(one, other);
                most = likeness.score().compareTo(most.score()) > 0 ? likeness : most;
            }
        }
        return most;
    }
}
