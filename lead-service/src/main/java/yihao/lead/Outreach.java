package yihao.lead;

import java.util.Collection;
import yihao.kernel.ProblemCode;

/// L9: what units do outside to win investors: a visit, a trip, a promotion event, a stationed team.
public interface Outreach {

    /// Whose people take part.
    Collection<String> units();

    /// Who keeps the record of it.
    default Collection<String> keepers() {
        return units();
    }

    /// What is answered to who sees it and does not work it.
    ProblemCode notYours();
}
