package yihao.project.capital.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Money;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.web.RowCells;
import yihao.ledgers.web.RowCells.AmountColumns;
import yihao.platform.web.problem.Problems.Violation;
import yihao.project.capital.CapitalEntry;
import yihao.project.capital.CapitalLedgerRule;
import yihao.project.capital.CapitalLedgerRule.Field;
import yihao.project.capital.ImportCapital.Item;
import yihao.project.capital.Voucher;
import yihao.project.lifecycle.NameProject;

/// Reads one row of a spreadsheet as a sum of a project. What cannot be read is refused with its
/// reason, never guessed.
record CapitalCells(CapitalLedgerRule rule, JsonMapper json, String fileHash) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1000;

    private static final AmountColumns AMOUNT =
            new AmountColumns(Field.AMOUNT, Field.CURRENCY, Field.PROJECT, pointer(Field.AMOUNT));

    private static final AmountColumns FOREIGN =
            new AmountColumns(Field.FOREIGN_AMOUNT, Field.CURRENCY, Field.PROJECT, pointer(Field.FOREIGN_AMOUNT));

    /// @param item none where a cell is wrong
    record ReadRow(
            Row row,
            @Nullable Money amount,
            @Nullable LocalDate valueDate,
            @Nullable Item item,
            List<Violation> violations) {}

    ReadRow read(Row row) {
        var wrong = new ArrayList<Violation>(withoutValue(row));
        var cells = new RowCells(row, json, wrong);
        var project = project(cells);
        var isForeign = cells.text(Field.AMOUNT).isEmpty()
                && cells.text(Field.FOREIGN_AMOUNT).isPresent();
        var amount = amount(cells, isForeign);
        var day = cells.day(Field.VALUE_DATE, pointer(Field.VALUE_DATE)).orElse(null);
        if (row.text(Field.VALUE_DATE.name()).isEmpty()) {
            wrong.add(new Violation(pointer(Field.VALUE_DATE), "required"));
        }
        var kind = word(cells, Field.KIND, rule::kind);
        var notes = new ArrayList<String>();
        var voucher = voucher(cells, notes);
        var payer = fitting(cells, Field.PAYER, LONGEST_NAME).orElse(null);
        var note = note(cells, notes);
        if (amount == null || day == null || !wrong.isEmpty()) {
            return new ReadRow(row, amount, day, null, List.copyOf(wrong));
        }
        var entry = new CapitalEntry(
                "",
                kind.orElseGet(() -> isForeign ? rule.unsaid().foreignKind() : rule.kindUnsaid(amount)),
                amount,
                day,
                Map.of(),
                null,
                voucher,
                payer,
                List.of(),
                note);
        return new ReadRow(
                row, amount, day, new Item("capital:" + row.idIn(fileHash), row.place(), project, entry), List.of());
    }

    /// Where both columns are filled, two sums stand in one row.
    private static @Nullable Money amount(RowCells cells, boolean isForeign) {
        if (cells.text(Field.AMOUNT).isPresent()
                && cells.text(Field.FOREIGN_AMOUNT).isPresent()) {
            cells.wrong().add(new Violation(pointer(Field.AMOUNT), "amount-twice"));
        }
        return cells.amount(isForeign ? FOREIGN : AMOUNT);
    }

    /// Where a request says what stands in this column.
    static String pointer(Field field) {
        return switch (field) {
            case PROJECT_NUMBER -> "/project/number";
            case PROJECT -> "/project/name";
            case INVESTOR -> "/project/investor";
            case AMOUNT, FOREIGN_AMOUNT, CURRENCY -> "/amount";
            case VALUE_DATE -> "/valueDate";
            case KIND -> "/kind";
            case PAYER -> "/payer";
            case VOUCHER_KIND -> "/voucher/kind";
            case VOUCHER -> "/voucher/number";
            case EVIDENCE -> "/note";
        };
    }

    private static List<Violation> withoutValue(Row row) {
        return Stream.of(Field.values())
                .flatMap(field -> RowCells.withoutValue(row, field, pointer(field)))
                .toList();
    }

    private static NameProject.Words project(RowCells cells) {
        var number = fitting(cells, Field.PROJECT_NUMBER, LONGEST_NUMBER).orElse("");
        var name = fitting(cells, Field.PROJECT, LONGEST_NAME).orElse("");
        if (number.isEmpty() && name.isEmpty()) {
            cells.wrong().add(new Violation(pointer(Field.PROJECT), "required"));
        }
        return new NameProject.Words(number, name, cells.text(Field.INVESTOR).orElse(""));
    }

    /// The voucher whose number stands there; what is written without one goes into the note.
    private @Nullable Voucher voucher(RowCells cells, List<String> notes) {
        var kind = word(cells, Field.VOUCHER_KIND, rule::voucher);
        var number = fitting(cells, Field.VOUCHER, LONGEST_NUMBER).filter(rule::isVoucherNumber);
        if (number.isEmpty()) {
            Stream.of(Field.VOUCHER_KIND, Field.VOUCHER)
                    .forEach(field -> cells.text(field).ifPresent(text -> notes.add(rule.heading(field) + "：" + text)));
        }
        return number.map(text -> new Voucher(kind.orElse(rule.unsaid().voucher()), text))
                .orElse(null);
    }

    private static Optional<String> word(RowCells cells, Field field, Function<String, Optional<String>> known) {
        var written = cells.text(field);
        var meant = written.flatMap(known);
        if (written.isPresent() && meant.isEmpty()) {
            cells.wrong().add(new Violation(pointer(field), "invalid"));
        }
        return meant;
    }

    private static @Nullable String note(RowCells cells, List<String> notes) {
        cells.allText(Field.EVIDENCE).ifPresent(notes::add);
        var note = String.join("\n", notes);
        if (note.length() > LONGEST_NOTE) {
            cells.wrong().add(new Violation(pointer(Field.EVIDENCE), "size"));
        }
        return note.isEmpty() ? null : note;
    }

    private static Optional<String> fitting(RowCells cells, Field field, int most) {
        var text = cells.text(field);
        if (text.filter(written -> written.length() > most).isPresent()) {
            cells.wrong().add(new Violation(pointer(field), "size"));
        }
        return text;
    }
}
