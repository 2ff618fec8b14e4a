package yihao.lead.referral;

import java.util.List;
import java.util.Map;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.LedgerColumn.Words;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L11, G5: what the columns of a spreadsheet of referrals are called, as rule data.
///
/// @param name of the template and its sheet
/// @param columns in the order of the template
/// @param statementWhenUnsaid what a filing says where its row does not
public record ReferralLedgerRule(Words name, List<LedgerColumn<Field>> columns, String statementWhenUnsaid) {

    public ReferralLedgerRule {
        columns = List.copyOf(columns);
    }

    public enum Field {
        LEAD,
        REFERRER,
        CODE,
        SHARE,
        STATEMENT,
        FILED_ON
    }

    public Map<String, List<String>> headings() {
        return LedgerColumn.headings(columns);
    }

    public LedgerColumn<Field> column(Field field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .findFirst()
                .orElseThrow();
    }

    /// Whether this is the referrer of the template's example, which somebody left standing.
    public boolean isExample(String referrer) {
        return LedgerColumn.isExample(columns, Field.REFERRER, referrer);
    }

    /// The versions that ship with the service.
    public static RuleBook<ReferralLedgerRule> shipped() {
        return RuleFormat.of("referral-ledger", ReferralLedgerRule.class, "/rules/lead/referral-ledger.schema.json")
                .book("/rules/lead/referral-ledger.yaml");
    }
}
