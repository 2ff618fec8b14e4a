package yihao.lead.visit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.LedgerColumn.Words;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L9, G5: what the columns of a spreadsheet of visits are called, and what counts where it says nothing, as rule data.
///
/// @param name of the template and its sheet
/// @param columns in the order of the template
/// @param daysWhenUnsaid in half days
/// @param peopleWhenUnsaid how many went
public record VisitLedgerRule(
        Words name, List<LedgerColumn<Field>> columns, BigDecimal daysWhenUnsaid, int peopleWhenUnsaid) {

    public VisitLedgerRule {
        columns = List.copyOf(columns);
    }

    public enum Field {
        UNIT,
        FIRM,
        CREDIT_CODE,
        COUNTRY,
        PLACE,
        DAY,
        DAYS,
        PEOPLE,
        PURPOSE,
        MET,
        POSITION,
        PHONE,
        TOPICS,
        RESULT,
        NEXT_STEP,
        NEXT_ON
    }

    public Map<String, List<String>> headings() {
        return LedgerColumn.headings(columns);
    }

    /// Whether this is the firm of the template's example, which somebody left standing.
    public boolean isExample(String firm) {
        return LedgerColumn.isExample(columns, Field.FIRM, firm);
    }

    /// The versions that ship with the service.
    public static RuleBook<VisitLedgerRule> shipped() {
        return RuleFormat.of("visit-ledger", VisitLedgerRule.class, "/rules/lead/visit-ledger.schema.json")
                .book("/rules/lead/visit-ledger.yaml");
    }
}
