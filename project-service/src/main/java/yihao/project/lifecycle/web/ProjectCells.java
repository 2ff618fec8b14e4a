package yihao.project.lifecycle.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Money;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.web.RowCells;
import yihao.ledgers.web.RowCells.AmountColumns;
import yihao.platform.web.problem.Problems.Violation;
import yihao.project.lifecycle.BroughtProject;
import yihao.project.lifecycle.FieldValue;
import yihao.project.lifecycle.ImportProjects.Item;
import yihao.project.lifecycle.ProjectLedgerRule;
import yihao.project.lifecycle.ProjectLedgerRule.Field;
import yihao.project.lifecycle.StageRules;
import yihao.reference.Countries;
import yihao.reference.CreditCode;
import yihao.reference.Industries;
import yihao.reference.Industry;

/// Reads one row of a spreadsheet as a running project. What cannot be read is refused with its
/// reason; what is said less exactly than a field wants it, such as a month or a trade of the
/// office's own, goes into the note.
record ProjectCells(ProjectLedgerRule rule, StageRules stages, JsonMapper json, String fileHash, LocalDate today) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    private static final AmountColumns AMOUNT =
            new AmountColumns(Field.AMOUNT, Field.CURRENCY, Field.NAME, pointer(Field.AMOUNT));
    private static final AmountColumns CONTRACT =
            new AmountColumns(Field.CONTRACT_AMOUNT, Field.CURRENCY, Field.NAME, pointer(Field.CONTRACT_AMOUNT));

    /// @param item none where a cell is wrong
    record ReadRow(
            Row row,
            @Nullable Money amount,
            @Nullable String stage,
            @Nullable Item item,
            List<Violation> violations) {}

    ReadRow read(Row row) {
        var wrong = new ArrayList<Violation>(withoutValue(row));
        var cells = new RowCells(row, json, wrong);
        var notes = new ArrayList<String>();
        var contract = cells.text(Field.CONTRACT_AMOUNT).isPresent() ? cells.amount(CONTRACT) : null;
        var amount = cells.text(Field.AMOUNT).isPresent() || contract == null ? cells.amount(AMOUNT) : contract;
        var days = new StageDays(rule, stages, today).read(cells, notes);
        var number = fitting(cells, Field.NUMBER, LONGEST_NUMBER).orElse(null);
        var name = required(cells, Field.NAME, LONGEST_NAME);
        var investor = required(cells, Field.INVESTOR, LONGEST_NAME);
        var code = creditCode(cells);
        var country = country(cells);
        var industry = industry(cells, notes);
        var fields = fields(cells, contract, days, notes);
        if (amount == null || days.stage() == null || !wrong.isEmpty()) {
            return new ReadRow(row, amount, days.stage(), null, List.copyOf(wrong));
        }
        var project = new BroughtProject(
                number, name, investor, code, country, amount, industry, days.stage(), days.reached(), fields);
        var unit = cells.text(Field.UNIT).orElse(null);
        return new ReadRow(
                row,
                amount,
                days.stage(),
                new Item("projects:" + row.idIn(fileHash), row.place(), unit, project),
                List.of());
    }

    /// Where a request says what stands in this column.
    static String pointer(Field field) {
        return switch (field) {
            case NUMBER -> "/number";
            case NAME -> "/name";
            case INVESTOR -> "/investor";
            case CREDIT_CODE -> "/creditCode";
            case COUNTRY -> "/country";
            case INDUSTRY -> "/industry";
            case UNIT -> "/unit";
            case AMOUNT, CURRENCY -> "/amount";
            case CONTRACT_AMOUNT -> "/contractAmount";
            case STAGE -> "/stage";
            case SIGNED_ON -> "/signedOn";
            case REGISTERED_ON -> "/registeredOn";
            case STARTED_ON -> "/startedOn";
            case PRODUCED_ON -> "/producedOn";
            case PLANNED_START -> "/plannedStart";
            case PLANNED_PRODUCTION -> "/plannedProduction";
            case LIAISON -> "/liaison";
            case NOTE -> "/note";
        };
    }

    private static List<Violation> withoutValue(Row row) {
        return Stream.of(Field.values())
                .flatMap(field -> RowCells.withoutValue(row, field, pointer(field)))
                .toList();
    }

    private Map<String, FieldValue> fields(
            RowCells cells, @Nullable Money contract, StageDays.Read days, List<String> notes) {
        var fields = new HashMap<String, FieldValue>(days.filled());
        if (contract != null) {
            fields.put(rule.fills().contractAmount(), new FieldValue.Sum(contract));
        }
        fitting(cells, Field.LIAISON, LONGEST_NAME)
                .ifPresent(liaison -> fields.put(rule.fills().liaison(), new FieldValue.Text(liaison)));
        plans(cells, notes);
        cells.allText(Field.NOTE).ifPresent(notes::add);
        var note = String.join("\n", notes);
        if (note.length() > LONGEST_NOTE) {
            cells.wrong().add(new Violation(pointer(Field.NOTE), "size"));
        } else if (!note.isEmpty()) {
            fields.put(rule.fills().note(), new FieldValue.Text(note));
        }
        return fields;
    }

    /// A day that somebody plans is no day on which a stage was reached, though it has gone by.
    private void plans(RowCells cells, List<String> notes) {
        Stream.of(Field.PLANNED_START, Field.PLANNED_PRODUCTION)
                .forEach(plan -> cells.text(plan).ifPresent(text -> notes.add(rule.heading(plan) + "：" + text)));
    }

    private static @Nullable String creditCode(RowCells cells) {
        var code = cells.text(Field.CREDIT_CODE).map(CreditCode::of);
        if (code.filter(one -> one.finding() == CreditCode.Finding.WRONG_FORM).isPresent()) {
            cells.wrong().add(new Violation(pointer(Field.CREDIT_CODE), "invalid"));
        }
        return code.map(CreditCode::text).orElse(null);
    }

    private String country(RowCells cells) {
        var said = cells.text(Field.COUNTRY);
        var code = said.flatMap(Countries.shipped()::called);
        if (said.isPresent() && code.isEmpty()) {
            cells.wrong().add(new Violation(pointer(Field.COUNTRY), "invalid"));
        }
        return code.orElse(rule.countryWhenUnsaid());
    }

    /// By its code or name; an office's own word for a trade is no industry of the standard.
    private @Nullable String industry(RowCells cells, List<String> notes) {
        var said = cells.text(Field.INDUSTRY);
        var code = said.flatMap(written -> Industries.shipped().all().stream()
                .filter(industry -> written.equals(industry.code()) || written.equals(industry.name()))
                .map(Industry::code)
                .findFirst());
        if (code.isEmpty()) {
            said.ifPresent(written -> notes.add(rule.heading(Field.INDUSTRY) + "：" + written));
        }
        return code.orElse(null);
    }

    private static String required(RowCells cells, Field field, int most) {
        var text = fitting(cells, field, most);
        if (text.isEmpty()) {
            cells.wrong().add(new Violation(pointer(field), "required"));
        }
        return text.orElse("");
    }

    private static Optional<String> fitting(RowCells cells, Field field, int most) {
        var text = cells.text(field);
        if (text.filter(written -> written.length() > most).isPresent()) {
            cells.wrong().add(new Violation(pointer(field), "size"));
        }
        return text;
    }
}
