package yihao.ledgers;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Amounts as people write them: `5000`, `5,000.5万元`, `１.２亿`, `3000万美元`, `USD 30000`. Nothing is
/// rounded, and what may mean two amounts is none.
public sealed interface AmountText {

    Pattern AMOUNT = Pattern.compile(
            "(?<before>[^\\d+.\\-]*?)(?<number>[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?<after>[^\\d]*)");

    /// 5000（万元）; a number in brackets is another matter.
    Pattern BRACKETS = Pattern.compile("\\(([^)\\d]*)\\)");

    /// 1.2个亿, 5000万元整: neither says anything.
    Pattern FILLER = Pattern.compile("(?<=\\d)个(?=[十百千万亿])|(?<=[元万亿])整$");

    /// People type 500w for 500万.
    Pattern TEN_THOUSAND = Pattern.compile("(?<=\\d)w(?![a-z])");

    Pattern RANGE = Pattern.compile("\\d\\D{0,6}(?:-|~|—|–|至|到)\\D{0,3}\\d");

    /// @param currency none where only the amount is said (`5000万`)
    /// @param hasUnit whether a unit or a currency was said at all; `5000` alone may be yuan or ten
    /// thousand of them
    /// @param isAbout whether it was said with a nuance: `约5000万元`
    record Amount(BigDecimal amount, @Nullable Currency currency, boolean hasUnit, boolean isAbout)
            implements AmountText {

        /// With as many digits behind the point as it needs.
        public String plain() {
            return amount.stripTrailingZeros().toPlainString();
        }
    }

    /// A range (`1.2-1.5亿`) or a bound (`超1亿`): which amount is meant, nobody but its writer can say.
    record NotOneAmount() implements AmountText {}

    record NoAmount() implements AmountText {}

    /// The written amount, with the unit of its heading where the cell itself says none.
    static AmountText read(Ledger.Cell cell, CurrencyWords words) {
        if (cell.text().length() > LedgerLimits.LONGEST_AMOUNT) {
            return new NoAmount();
        }
        var plain = BRACKETS.matcher(CurrencyWords.plain(cell.text())).replaceAll("$1");
        var about = SheetWords.SHIPPED.withoutAbout(plain);
        var exact = TEN_THOUSAND.matcher(FILLER.matcher(about).replaceAll("")).replaceAll("万");
        var amount = amount(exact, CurrencyWords.plain(cell.unit()), words);
        if (amount.isPresent()) {
            var read = amount.get();
            return new Amount(read.amount(), read.currency(), read.hasUnit(), !about.equals(plain));
        }
        var hasDigit = plain.chars().anyMatch(Character::isDigit);
        return hasDigit && (RANGE.matcher(plain).find() || SheetWords.SHIPPED.isBound(plain))
                ? new NotOneAmount()
                : new NoAmount();
    }

    private static Optional<Amount> amount(String text, String headingUnit, CurrencyWords words) {
        var written = AMOUNT.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(written.group("number").replace(",", ""));
        var before = written.group("before");
        var after = written.group("after");
        var ofHeading = MoneyUnit.read(headingUnit, words);
        if ((before + after).isEmpty()) {
            return headingUnit.isEmpty()
                    ? Optional.of(new Amount(number, null, false, false))
                    : ofHeading.map(unit -> amount(number, unit, null));
        }
        // $5000 below 万美元 may be either
        var mayBeMultiplied =
                after.isEmpty() && ofHeading.filter(unit -> unit.zeros() > 0).isPresent();
        return MoneyUnit.read(before + after, words)
                .filter(unit -> !mayBeMultiplied)
                .map(unit ->
                        amount(number, unit, ofHeading.map(MoneyUnit::currency).orElse(null)));
    }

    /// `5000万` under `万美元` are dollars.
    private static Amount amount(BigDecimal number, MoneyUnit unit, @Nullable Currency other) {
        var currency = unit.currency() == null ? other : unit.currency();
        return new Amount(unit.times(number), currency, true, false);
    }
}
