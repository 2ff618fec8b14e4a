package yihao.talent.benefit;

import java.util.List;
import yihao.kernel.Money;
import yihao.talent.Line;
import yihao.talent.catalogue.Classification;

/// What somebody may have, and why.
///
/// @param uses what is used up by it: each may be granted once
/// @param explanation how it was computed, line by line
public record Entitlement(
        Money amount, String table, Classification classification, List<String> uses, List<Line> explanation) {

    public Entitlement {
        uses = List.copyOf(uses);
        explanation = List.copyOf(explanation);
    }
}
