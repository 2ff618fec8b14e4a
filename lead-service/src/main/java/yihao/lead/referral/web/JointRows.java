package yihao.lead.referral.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Refusal;
import yihao.lead.referral.AgreeShares;
import yihao.lead.referral.ReferralLedgerRule;
import yihao.lead.referral.ReferralLedgerRule.Field;
import yihao.lead.referral.ReferralProblem;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LedgerLimits;

/// L11, G5: several rows of one lead, each with a share, are joint referrers. Rows come part by part, so each of them
/// is told what the others say before they part, or why none of them is filed.
///
/// @param most how many referrers one filing names
record JointRows(int most, ReferralLedgerRule rule) {

    private static final String JOINT = "JOINT_";
    private static final String FIRST = JOINT + "FIRST";
    private static final String STATEMENT = JOINT + Field.STATEMENT;
    private static final List<Field> SAID = List.of(Field.REFERRER, Field.CODE, Field.SHARE);

    /// Why a whole filing is refused, each with what its text says.
    private static final String TOO_MANY = JOINT + "TOO_MANY";

    private static final String TOO_LONG = JOINT + "TOO_LONG";
    private static final String WRONG = JOINT + "WRONG";

    List<Row> together(List<Row> rows) {
        var beside = rows.stream()
                .filter(JointRows::isOneOfSeveral)
                .collect(Collectors.collectingAndThen(Collectors.groupingBy(JointRows::lead), this::beside));
        return rows.stream()
                .map(row -> isOneOfSeveral(row) ? with(row, beside.getOrDefault(lead(row), Map.of())) : row)
                .toList();
    }

    /// One row may name all of them itself; who has the whole shares it with nobody.
    private static boolean isOneOfSeveral(Row row) {
        var shares = ReferralCells.words(row.text(Field.SHARE.name()));
        return !lead(row).isEmpty() && shares.size() == 1 && !ReferralCells.isWhole(shares.getFirst());
    }

    private static String lead(Row row) {
        return row.text(Field.LEAD.name());
    }

    /// Of each lead, what each of its rows is told.
    private Map<String, Map<String, List<Cell>>> beside(Map<String, List<Row>> byLead) {
        return byLead.entrySet().stream()
                .filter(lead -> lead.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, lead -> beside(lead.getValue())));
    }

    private Map<String, List<Cell>> beside(List<Row> joint) {
        if (joint.size() > most) {
            return told(TOO_MANY, String.valueOf(most));
        }
        var wrong = joint.stream()
                .filter(row -> !new ReferralCells(row, rule).read().violations().isEmpty())
                .findFirst();
        if (wrong.isPresent()) {
            return told(WRONG, place(wrong.get()));
        }
        var cells = new HashMap<>(told(FIRST, place(joint.getFirst())));
        SAID.forEach(field -> cells.put(
                JOINT + field,
                joint.stream().map(row -> new Cell(row.text(field.name()), "")).toList()));
        joint.stream()
                .map(row -> row.text(Field.STATEMENT.name()))
                .filter(statement -> !statement.isEmpty())
                .findFirst()
                .ifPresent(statement -> cells.putAll(told(STATEMENT, statement)));
        return joint.stream().anyMatch(row -> with(row, cells).isTooLong())
                ? told(TOO_LONG, place(joint.getFirst()))
                : cells;
    }

    private static Map<String, List<Cell>> told(String what, String text) {
        return Map.of(what, List.of(new Cell(text, "")));
    }

    private static Row with(Row row, Map<String, List<Cell>> beside) {
        var cells = new HashMap<>(row.cells());
        cells.putAll(beside);
        return new Row(row.sheet(), row.number(), row.year(), cells);
    }

    /// Why nothing is filed of the rows to which this one belongs.
    static Optional<Refusal> whyNot(Row row) {
        var wrong = row.text(WRONG);
        if (!wrong.isEmpty()) {
            return Optional.of(Refusal.of(ReferralProblem.REFERRAL_ROW_WRONG, "row", wrong));
        }
        if (!row.text(TOO_LONG).isEmpty()) {
            return Optional.of(Refusal.of(ReferralProblem.REFERRAL_ROWS_TOO_LONG, "most", LedgerLimits.LONGEST_ROW));
        }
        var most = row.text(TOO_MANY);
        return most.isEmpty() ? Optional.empty() : Optional.of(AgreeShares.tooMany(Integer.parseInt(most)));
    }

    /// What the row and those it belongs to say, one each.
    static List<Map<Field, Cell>> of(Row row) {
        var count = row.all(JOINT + Field.SHARE).size();
        return Stream.iterate(0, nth -> nth < count, nth -> nth + 1)
                .map(nth -> said(field -> row.all(JOINT + field).get(nth)))
                .toList();
    }

    private static Map<Field, Cell> said(Function<Field, Cell> cell) {
        var said = new HashMap<Field, Cell>();
        SAID.forEach(field -> said.put(field, cell.apply(field)));
        return said;
    }

    /// The first that any of them says; what this row says stands in its own cell.
    static String statement(Row row) {
        return row.text(STATEMENT);
    }

    /// Of the filing: where its sender finds the first of its rows, as spreadsheet programs write it: `二季度!5`.
    static String first(Row row) {
        var first = row.text(FIRST);
        return first.isEmpty() ? place(row) : first;
    }

    private static String place(Row row) {
        return row.sheet().isEmpty() ? String.valueOf(row.number()) : row.sheet() + "!" + row.number();
    }
}
