package yihao.ledgers.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Money;
import yihao.ledgers.AmountText;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.DayText;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;
import yihao.platform.web.json.InvalidValue;
import yihao.platform.web.json.MoneyModule;
import yihao.platform.web.problem.Problems.Violation;

/// Reads the cells of one row. What may mean two things is refused with its reason, never guessed;
/// an amount with a nuance (约5000万元) is taken as it stands.
///
/// @param wrong what is wrong in the row joins it
public record RowCells(Row row, JsonMapper json, Collection<Violation> wrong) {

    /// What of a row is an amount.
    ///
    /// @param currency the column that says a currency (美元) or the whole unit (万美元)
    /// @param owner where it reaches over the same rows as the amount, the amount is this owner's;
    ///     else it may be a sum
    /// @param pointer where a request says the amount
    public record AmountColumns(Enum<?> amount, Enum<?> currency, Enum<?> owner, String pointer) {}

    private static final CurrencyWords CURRENCIES = CurrencyWords.SHIPPED;

    /// What stands there; nothing where nothing does.
    public Optional<String> text(Enum<?> field) {
        return Optional.of(row.text(field.name())).filter(text -> !text.isEmpty());
    }

    /// What stands there in all columns of the field, one below the other.
    public Optional<String> allText(Enum<?> field) {
        var all = row.all(field.name()).stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    /// Refused where it says anything else than one day.
    public Optional<LocalDate> day(Enum<?> field, String pointer) {
        return written(field).flatMap(read -> {
            if (read instanceof DayText.Day(var day)) {
                return Optional.of(day);
            }
            refuse(pointer, read.whyNotOneDay());
            return Optional.empty();
        });
    }

    /// What it says of a day; nothing where nothing stands there.
    public Optional<DayText> written(Enum<?> field) {
        var cell = row.cell(field.name());
        return cell.text().isEmpty() || cell.isWithoutValue()
                ? Optional.empty()
                : Optional.of(DayText.read(cell.text(), row.year()));
    }

    /// Whether the columns of the field say days that differ.
    public boolean areSeveralDays(Enum<?> field) {
        return row.all(field.name()).stream()
                        .map(cell -> DayText.read(cell.text(), row.year()))
                        .distinct()
                        .count()
                > 1;
    }

    /// A formula without a result is no empty cell.
    public static Stream<Violation> withoutValue(Row row, Enum<?> field, String pointer) {
        return row.cell(field.name()).isWithoutValue() ? Stream.of(new Violation(pointer, "formula")) : Stream.empty();
    }

    /// An amount that has to be there, in yuan where nothing says another currency.
    public @Nullable Money amount(AmountColumns at) {
        var cell = row.cell(at.amount().name());
        if (cell.isWithoutValue()) {
            return null;
        }
        if (cell.text().isEmpty()) {
            return refuse(at.pointer(), "required");
        }
        if (cell.span() != null && !isOneRecord(at)) {
            return refuse(at.pointer(), "amount-shared");
        }
        if (cell.span() != null && cell.span().first() < row.number()) {
            return refuse("", "row-continued");
        }
        return switch (AmountText.read(cell, CURRENCIES)) {
            case AmountText.Amount amount when !areAll(at, amount) -> refuse(at.pointer(), "amount-twice");
            case AmountText.Amount amount -> money(at, cell, amount);
            case AmountText.NotOneAmount _ -> refuse(at.pointer(), "amount-range");
            case AmountText.NoAmount _ -> refuse(at.pointer(), isNumber(cell) ? "amount-unit" : "amount");
        };
    }

    /// Whether all columns of the amount say the same one.
    private boolean areAll(AmountColumns at, AmountText.Amount amount) {
        return row.all(at.amount().name()).stream()
                .map(cell -> AmountText.read(cell, CURRENCIES))
                .allMatch(read -> read instanceof AmountText.Amount other
                        && other.plain().equals(amount.plain())
                        && Objects.equals(other.currency(), amount.currency()));
    }

    /// Whether it would be an amount, if its heading did not say what is no unit of money.
    private static boolean isNumber(Cell cell) {
        return AmountText.read(new Cell(cell.text(), ""), CURRENCIES) instanceof AmountText.Amount;
    }

    private boolean isOneRecord(AmountColumns at) {
        return Objects.equals(
                row.cell(at.amount().name()).span(), row.cell(at.owner().name()).span());
    }

    private @Nullable Money money(AmountColumns at, Cell cell, AmountText.Amount written) {
        var column = row.text(at.currency().name());
        if (!written.hasUnit()) {
            return AmountText.read(new Cell(cell.text(), column), CURRENCIES) instanceof AmountText.Amount whole
                            && !whole.plain().equals(written.plain())
                    ? money(at, whole, "CNY")
                    : refuse(at.pointer(), "amount-unit");
        }
        var currency = column.isEmpty() ? "CNY" : CURRENCIES.code(column);
        if (column.isEmpty()
                || written.currency() == null
                || written.currency().getCurrencyCode().equals(currency)) {
            return money(at, written, currency);
        }
        // 万元 beside a column of currencies is ten thousand of each
        var sized = new Cell(cell.text(), cell.unit().replace("元", ""));
        return AmountText.read(sized, CURRENCIES) instanceof AmountText.Amount amount && amount.currency() == null
                ? money(at, amount, currency)
                : refuse(at.pointer(), "amount-currency");
    }

    /// By the rules of the wire.
    private @Nullable Money money(AmountColumns at, AmountText.Amount amount, String otherwise) {
        var currency = amount.currency() == null ? otherwise : amount.currency().getCurrencyCode();
        try {
            return json.treeToValue(json.valueToTree(new MoneyModule.Sent(amount.plain(), currency)), Money.class);
        } catch (JacksonException e) {
            return refuse(at.pointer(), e instanceof InvalidValue invalid ? invalid.code() : "amount");
        }
    }

    private @Nullable Money refuse(String pointer, String code) {
        wrong.add(new Violation(pointer, code));
        return null;
    }
}
