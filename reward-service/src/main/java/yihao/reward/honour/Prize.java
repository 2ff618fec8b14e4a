package yihao.reward.honour;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// What goes with an honour.
///
/// @param certificate what its numbers begin with
/// @param money for each who is awarded
/// @param scheme a reward scheme that pays by rank
/// @param ranking the name under which the scheme knows the rank
/// @param tied what units on one rank get, where the scheme pays
/// @param to where the money goes
/// @param payer whose budget bears it; where left out, finance says
public record Prize(
        String certificate,
        @Nullable Money money,
        @Nullable String scheme,
        @Nullable String ranking,
        @Nullable Tied tied,
        @Nullable To to,
        @Nullable String payer) {

    public enum Tied {
        /// Each the sum of its rank.
        EACH,
        /// The sums of the ranks they take up, in equal parts.
        DIVIDED
    }

    public enum To {
        /// To whoever is awarded, by a payment order.
        PAYEE,
        /// To the unit's promotion fund.
        FUND
    }

    List<String> lacks() {
        return Stream.of(
                        lacks((money != null || scheme != null) && to == null, "to"),
                        lacks(to == To.FUND && payer == null, "payer"),
                        lacks(scheme != null && ranking == null, "ranking"),
                        lacks(scheme != null && tied == null, "tied"),
                        lacks(scheme != null && money != null, "money"))
                .flatMap(one -> one)
                .toList();
    }

    private static Stream<String> lacks(boolean lacks, String part) {
        return lacks ? Stream.of(part) : Stream.empty();
    }
}
