package yihao.ledgers.imports;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.ledgers.imports.OwnHeadings.Named;

/// G5: whoever brings a ledger says once what its unit calls the columns.
public final class NameHeadings {

    private final UnitHeadings units;

    public NameHeadings(UnitHeadings units) {
        this.units = units;
    }

    enum HeadingsAction {
        NAMED
    }

    public OwnHeadings of(String kind, String unit) {
        return units.find(id(kind, unit)).map(Versioned::state).orElseGet(() -> new OwnHeadings(kind, unit, List.of()));
    }

    public Outcome<OwnHeadings> name(LedgerKind kind, List<Named> more, Act act) {
        for (var one : more) {
            if (one.field() != null && !hasField(kind, one.field())) {
                return Outcome.refused(Refusal.of(ImportProblem.FIELD_UNKNOWN, "field", one.field()));
            }
        }
        var unit = act.actor().unit();
        var id = id(kind.name(), unit);
        for (int attempt = 0; attempt < Aggregates.TRIES; attempt++) {
            if (units.find(id).isPresent()) {
                return units.change(id, HeadingsAction.NAMED, act, own -> Outcome.done(own.with(more)))
                        .map(Versioned::state);
            }
            try {
                var first = new OwnHeadings(kind.name(), unit, List.of()).with(more);
                return Outcome.done(
                        units.add(id, first, HeadingsAction.NAMED, act).state());
            } catch (Aggregates.Taken _) {
                // a colleague was first: both are kept
            }
        }
        return Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN, "id", id));
    }

    private static boolean hasField(LedgerKind kind, String field) {
        return kind.form().columns().stream()
                .anyMatch(column -> column.field().name().equals(field));
    }

    private static String id(String kind, String unit) {
        return kind + "/" + unit;
    }
}
