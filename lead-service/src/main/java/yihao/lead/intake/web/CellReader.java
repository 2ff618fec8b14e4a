package yihao.lead.intake.web;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Money;
import yihao.lead.intake.LedgerRule.Field;
import yihao.ledgers.AmountText;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.DayText;
import yihao.ledgers.Ledger.Row;
import yihao.platform.web.json.InvalidValue;
import yihao.platform.web.json.MoneyModule;
import yihao.platform.web.problem.Problems.Violation;

/// Reads the amount and the day of a row. What may mean two things is refused with its reason, never
/// guessed; an amount with a nuance (约5000万元) is taken as it stands, for an intended one is never more.
record CellReader(CurrencyWords currencies, JsonMapper json) {

    @Nullable
    Money amount(Row row, List<Violation> wrong) {
        var cell = row.cell(Field.AMOUNT.name());
        if (cell.isWithoutValue()) {
            return null;
        }
        if (cell.text().isEmpty()) {
            return refused("required", wrong);
        }
        if (cell.span() != null && !isOneRecord(row)) {
            return refused("amount-shared", wrong);
        }
        if (cell.span() != null && cell.span().first() < row.number()) {
            wrong.add(new Violation("", "row-continued"));
            return null;
        }
        return switch (AmountText.read(cell, currencies)) {
            case AmountText.Amount amount -> money(amount, currency(row), wrong);
            case AmountText.NotOneAmount _ -> refused("amount-range", wrong);
            case AmountText.NoAmount _ -> refused("amount", wrong);
        };
    }

    /// Where the investor reaches over the same rows, the amount is this investor's; else it may be a sum.
    private static boolean isOneRecord(Row row) {
        var amount = row.cell(Field.AMOUNT.name()).span();
        return Objects.equals(amount, row.cell(Field.INVESTOR.name()).span());
    }

    private Optional<String> currency(Row row) {
        return Optional.of(row.text(Field.CURRENCY.name()))
                .filter(word -> !word.isEmpty())
                .map(currencies::code);
    }

    private static @Nullable Money refused(String code, List<Violation> wrong) {
        wrong.add(new Violation("/amount", code));
        return null;
    }

    private @Nullable Money money(AmountText.Amount written, Optional<String> column, List<Violation> wrong) {
        if (!written.hasUnit() && column.isEmpty()) {
            return refused("amount-unit", wrong);
        }
        var said = Optional.ofNullable(written.currency()).map(Currency::getCurrencyCode);
        if (said.isPresent() && column.isPresent() && !said.equals(column)) {
            return refused("amount-currency", wrong);
        }
        return money(new MoneyModule.Sent(written.plain(), said.or(() -> column).orElse("CNY")), wrong);
    }

    /// By the rules of the wire.
    private @Nullable Money money(MoneyModule.Sent sent, List<Violation> wrong) {
        try {
            return json.treeToValue(json.valueToTree(sent), Money.class);
        } catch (JacksonException e) {
            wrong.add(new Violation("/amount", e instanceof InvalidValue invalid ? invalid.code() : "amount"));
            return null;
        }
    }

    static @Nullable LocalDate heardOn(Row row, List<Violation> wrong) {
        var written = row.cell(Field.HEARD_ON.name());
        if (written.text().isEmpty() || written.isWithoutValue()) {
            return null;
        }
        return switch (DayText.read(written.text(), row.year())) {
            case DayText.Day(var day) -> day;
            case DayText.Month _ -> notOneDay("day-missing", wrong);
            case DayText.Days _ -> notOneDay("day-range", wrong);
            case DayText.NoYear _ -> notOneDay("day-year", wrong);
            case DayText.NoDay _ -> notOneDay("day", wrong);
        };
    }

    private static @Nullable LocalDate notOneDay(String code, List<Violation> wrong) {
        wrong.add(new Violation("/heardOn", code));
        return null;
    }
}
