package yihao.talent.entitlement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.Line;
import yihao.talent.catalogue.Classification;
import yihao.talent.entitlement.BenefitTable.Across;
import yihao.talent.entitlement.Row.Conflict;
import yihao.talent.entitlement.Row.Recipient;
import yihao.talent.entitlement.Row.Service;

/// What somebody may have, and why.
///
/// @param amount the whole, or what is paid each time by a standing grant
/// @param uses what is used up by it: each may be granted once
/// @param terms what holds for it after the grant
/// @param explanation how it was computed, line by line
public record Entitlement(
        Money amount,
        String table,
        Classification classification,
        List<String> uses,
        Plan plan,
        Terms terms,
        List<Line> explanation) {

    /// What the row says of the time after the grant.
    ///
    /// @param merit what it rewards, once across tables
    /// @param yearlyCap what one employer may get in one year
    public record Terms(
            Recipient recipient,
            @Nullable String merit,
            @Nullable Across across,
            @Nullable Service service,
            @Nullable Conflict projectReward,
            @Nullable Money yearlyCap) {

        public static final Terms NONE = new Terms(Recipient.TALENT, null, null, null, null, null);
    }

    public Entitlement {
        uses = List.copyOf(uses);
        explanation = List.copyOf(explanation);
    }

    /// The same for another amount, and why.
    public Entitlement paying(Money less, Plan paidOut, List<String> used, List<Line> why) {
        return new Entitlement(less, table, classification, used, paidOut, terms, why);
    }
}
