package yihao.talent.institution;

import java.math.BigDecimal;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reference.names.NameSimilarity;

/// Rule TI-02: names that are merely alike are shown at once; a person decides.
record Likeness(BigDecimal from) {

    private static final int LOOKED_AT = 200;
    private static final int MOST = 10;

    List<Versioned<Institution>> among(Institutions institutions, Profile profile, Actor actor) {
        return institutions.alike(profile.blocks(), actor, LOOKED_AT).stream()
                .filter(other -> isAlike(profile, other.state().profile()))
                .limit(MOST)
                .toList();
    }

    private boolean isAlike(Profile one, Profile other) {
        var names = other.normalised().toList();
        return one.normalised()
                .anyMatch(mine -> names.stream()
                        .anyMatch(theirs -> !mine.key().equals(theirs.key())
                                && NameSimilarity.between(mine, theirs).compareTo(from) >= 0));
    }
}
