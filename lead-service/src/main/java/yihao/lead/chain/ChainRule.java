package yihao.lead.chain;

import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L2: how large an industry chain may be, as rule data.
///
/// @param mostFirms places of firms on all links of one chain
/// @param mostSupplies that count, of one firm to another in a year, both of them on the chain
public record ChainRule(int mostLinks, int mostFirms, int mostSupplies) {

    /// The versions that ship with the service.
    public static RuleBook<ChainRule> shipped() {
        return RuleFormat.of("industry-chains", ChainRule.class, "/rules/lead/industry-chains.schema.json")
                .book("/rules/lead/industry-chains.yaml");
    }
}
