package yihao.lead.referral.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import yihao.lead.referral.ReferralLedgerRule.Field;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;

/// L11, G5: several rows of one lead, each with a share, are joint referrers. Rows come part by part, so each of them
/// is told what the others say before they part.
final class JointRows {

    private static final String JOINT = "JOINT_";
    private static final String FIRST = JOINT + "FIRST";
    private static final List<Field> SAID = List.of(Field.REFERRER, Field.CODE, Field.SHARE);

    /// Of more, the rule refuses each.
    private static final int MOST = 50;

    private JointRows() {}

    static List<Row> together(List<Row> rows) {
        var byLead = new HashMap<String, List<Row>>();
        rows.stream()
                .filter(JointRows::isOneOfSeveral)
                .forEach(row -> byLead.computeIfAbsent(row.text(Field.LEAD.name()), _ -> new ArrayList<>())
                        .add(row));
        return rows.stream()
                .map(row -> isOneOfSeveral(row)
                        ? told(row, byLead.getOrDefault(row.text(Field.LEAD.name()), List.of()))
                        : row)
                .toList();
    }

    /// One row may name all of them itself.
    private static boolean isOneOfSeveral(Row row) {
        var share = row.text(Field.SHARE.name());
        return !row.text(Field.LEAD.name()).isEmpty()
                && !share.isEmpty()
                && ReferralCells.words(share).size() == 1;
    }

    private static Row told(Row row, List<Row> joint) {
        if (joint.size() < 2) {
            return row;
        }
        var cells = new HashMap<>(row.cells());
        var several = joint.stream().limit(MOST + 1L).toList();
        SAID.forEach(field -> cells.put(
                JOINT + field,
                several.stream().map(one -> one.cell(field.name())).toList()));
        cells.put(FIRST, List.of(new Cell(place(joint.getFirst()), "")));
        return new Row(row.sheet(), row.number(), row.year(), cells);
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

    /// Of the filing: where its sender finds the first of its rows, as spreadsheet programs write it: `二季度!5`.
    static String first(Row row) {
        var first = row.text(FIRST);
        return first.isEmpty() ? place(row) : first;
    }

    private static String place(Row row) {
        return row.sheet().isEmpty() ? String.valueOf(row.number()) : row.sheet() + "!" + row.number();
    }
}
