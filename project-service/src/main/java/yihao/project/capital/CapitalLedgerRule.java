package yihao.project.capital;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Money;
import yihao.ledgers.LedgerColumn;
import yihao.ledgers.LedgerColumn.Words;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule PC-08: what the columns of a ledger of paid-in funds are called, which words name a kind of
/// money or of voucher, and what counts where it says neither, as rule data.
///
/// @param name of the template and its sheet
/// @param columns in the order of the template
/// @param kinds what people call each kind of money
/// @param vouchers what people call each kind of voucher
/// @param unsaid what counts where a row says nothing
/// @param noVoucher what people write where there is no number of a voucher
public record CapitalLedgerRule(
        Words name,
        List<LedgerColumn<Field>> columns,
        List<Named> kinds,
        List<Named> vouchers,
        Unsaid unsaid,
        List<String> noVoucher) {

    public CapitalLedgerRule {
        columns = List.copyOf(columns);
        kinds = List.copyOf(kinds);
        vouchers = List.copyOf(vouchers);
        noVoucher = List.copyOf(noVoucher);
    }

    /// @param id as the capital rules know it
    public record Named(String id, List<String> words) {

        public Named {
            words = List.copyOf(words);
        }
    }

    /// @param kind of money in yuan
    /// @param foreignKind of money in another currency, and of a column of foreign capital
    /// @param voucher of a number alone
    public record Unsaid(String kind, String foreignKind, String voucher) {}

    public enum Field {
        PROJECT_NUMBER,
        PROJECT,
        INVESTOR,
        AMOUNT,
        FOREIGN_AMOUNT,
        CURRENCY,
        VALUE_DATE,
        KIND,
        PAYER,
        VOUCHER_KIND,
        VOUCHER,
        EVIDENCE
    }

    public Map<String, List<String>> headings() {
        return LedgerColumn.headings(columns);
    }

    /// Whether this is the project of the template's example, which somebody left standing.
    public boolean isExample(String project) {
        return LedgerColumn.isExample(columns, Field.PROJECT, project);
    }

    public Optional<String> kind(String word) {
        return named(kinds, word);
    }

    public String kindUnsaid(Money amount) {
        return amount.currency().equals(Conversion.CNY) ? unsaid.kind() : unsaid.foreignKind();
    }

    public Optional<String> voucher(String word) {
        return named(vouchers, word);
    }

    /// Whether this can be the number of a voucher: no word for none, and no mere stroke.
    public boolean isVoucherNumber(String written) {
        var plain = plain(written);
        return plain.chars().anyMatch(Character::isLetterOrDigit)
                && noVoucher.stream().noneMatch(word -> plain(word).equals(plain));
    }

    /// What the template calls a column.
    public String heading(Field field) {
        return LedgerColumn.heading(columns, field);
    }

    private static Optional<String> named(List<Named> all, String word) {
        var plain = plain(word);
        return all.stream()
                .filter(one -> one.id().equalsIgnoreCase(plain)
                        || one.words().stream().anyMatch(name -> plain(name).equals(plain)))
                .map(Named::id)
                .findFirst();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The versions that ship with the service.
    public static RuleBook<CapitalLedgerRule> shipped() {
        return RuleFormat.of("capital-ledger", CapitalLedgerRule.class, "/rules/capital-ledger.schema.json")
                .book("/rules/capital-ledger.yaml");
    }
}
