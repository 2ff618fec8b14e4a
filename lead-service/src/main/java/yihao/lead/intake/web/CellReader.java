package yihao.lead.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Money;
import yihao.lead.intake.LedgerRule.Field;
import yihao.ledgers.AmountText;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.DayText;
import yihao.ledgers.Ledger.Cell;
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
            case AmountText.Amount amount when !areAll(amount, row) -> refused("amount-twice", wrong);
            case AmountText.Amount amount -> money(cell, amount, row.text(Field.CURRENCY.name()), wrong);
            case AmountText.NotOneAmount _ -> refused("amount-range", wrong);
            case AmountText.NoAmount _ -> refused(isNumber(cell) ? "amount-unit" : "amount", wrong);
        };
    }

    /// Whether all columns of the amount say the same one.
    private boolean areAll(AmountText.Amount amount, Row row) {
        return row.all(Field.AMOUNT.name()).stream()
                .map(cell -> AmountText.read(cell, currencies))
                .allMatch(read -> read instanceof AmountText.Amount other
                        && other.plain().equals(amount.plain())
                        && Objects.equals(other.currency(), amount.currency()));
    }

    /// Whether it would be an amount, if its heading did not say what is no unit of money.
    private boolean isNumber(Cell cell) {
        return AmountText.read(new Cell(cell.text(), ""), currencies) instanceof AmountText.Amount;
    }

    /// Where the investor reaches over the same rows, the amount is this investor's; else it may be a sum.
    private static boolean isOneRecord(Row row) {
        var amount = row.cell(Field.AMOUNT.name()).span();
        return Objects.equals(amount, row.cell(Field.INVESTOR.name()).span());
    }

    private static @Nullable Money refused(String code, List<Violation> wrong) {
        wrong.add(new Violation("/amount", code));
        return null;
    }

    /// @param column what the column of currencies says: a currency (美元), or the whole unit (万美元)
    private @Nullable Money money(Cell cell, AmountText.Amount written, String column, List<Violation> wrong) {
        if (!written.hasUnit()) {
            return AmountText.read(new Cell(cell.text(), column), currencies) instanceof AmountText.Amount whole
                            && !whole.plain().equals(written.plain())
                    ? money(whole, "CNY", wrong)
                    : refused("amount-unit", wrong);
        }
        var currency = column.isEmpty() ? "CNY" : currencies.code(column);
        if (column.isEmpty()
                || written.currency() == null
                || written.currency().getCurrencyCode().equals(currency)) {
            return money(written, currency, wrong);
        }
        // 万元 beside a column of currencies is ten thousand of each
        var sized = new Cell(cell.text(), cell.unit().replace("元", ""));
        return AmountText.read(sized, currencies) instanceof AmountText.Amount amount && amount.currency() == null
                ? money(amount, currency, wrong)
                : refused("amount-currency", wrong);
    }

    private @Nullable Money money(AmountText.Amount amount, String otherwise, List<Violation> wrong) {
        var currency = amount.currency() == null ? otherwise : amount.currency().getCurrencyCode();
        return money(new MoneyModule.Sent(amount.plain(), currency), wrong);
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
        var read = DayText.read(written.text(), row.year());
        if (read instanceof DayText.Day(var day)) {
            return day;
        }
        wrong.add(new Violation("/heardOn", read.whyNotOneDay()));
        return null;
    }
}
