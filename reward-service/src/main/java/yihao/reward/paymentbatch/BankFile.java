package yihao.reward.paymentbatch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule PB-05: how a bank reads what is to be paid and writes what it did, as data.
///
/// @param datePattern as in `yyyyMMdd`, of the day of release in the city
public record BankFile(Encoding encoding, Unit amountUnit, String datePattern, List<Column> columns, Answer answer) {

    public enum Encoding {
        UTF_8,
        /// UTF-8 with the mark by which Excel knows it.
        UTF_8_MARKED,
        GB18030
    }

    public enum Unit {
        /// The currency itself, with its decimals.
        WHOLE,
        /// Its smallest part, without decimals.
        MINOR
    }

    public enum Field {
        LINE,
        BATCH,
        ORDER,
        PAYEE_NAME,
        PAYEE_BANK,
        PAYEE_ACCOUNT,
        AMOUNT,
        CURRENCY,
        PURPOSE,
        DATE,
        PAYER
    }

    public record Column(String heading, Field field) {}

    /// The headings of what the bank returns, and its words for paid and not paid.
    public record Answer(
            List<String> order,
            List<String> amount,
            List<String> result,
            List<String> reference,
            List<String> reason,
            List<String> paid,
            List<String> failed) {

        Headings headings() {
            return Headings.of(
                    Map.of(
                            "order",
                            order,
                            "amount",
                            amount,
                            "result",
                            result,
                            "reference",
                            reference,
                            "reason",
                            reason),
                    CurrencyWords.SHIPPED);
        }
    }

    public BankFile {
        columns = List.copyOf(columns);
    }

    public static RuleBook<BankFile> shipped() {
        return RuleFormat.of("bank-file", BankFile.class, "/rules/bank-file.schema.json")
                .checkedBy(BankFile::check)
                .book("/rules/bank-files/plain.yaml", "/rules/bank-files/plain-gb18030.yaml");
    }

    private static void check(BankFile file, Complaints complaints) {
        var fields = file.columns().stream().map(Column::field).toList();
        Stream.of(Field.ORDER, Field.AMOUNT, Field.PAYEE_NAME, Field.PAYEE_ACCOUNT)
                .filter(field -> !fields.contains(field))
                .forEach(field -> complaints.add("/columns", "rule.column-missing", field));
        var words = new HashSet<String>();
        Stream.concat(file.answer().paid().stream(), file.answer().failed().stream())
                .filter(word -> !words.add(word))
                .forEach(word -> complaints.add("/answer", "rule.twice", word));
        try {
            file.answer().headings();
        } catch (IllegalArgumentException e) {
            complaints.add("/answer", "rule.unreadable", String.valueOf(e.getMessage()));
        }
        if (!isPattern(file.datePattern())) {
            complaints.add("/datePattern", "rule.no-day-pattern");
        }
    }

    private static boolean isPattern(String pattern) {
        try {
            return !DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .format(LocalDate.EPOCH)
                    .isEmpty();
        } catch (IllegalArgumentException | DateTimeException _) {
            return false;
        }
    }
}
