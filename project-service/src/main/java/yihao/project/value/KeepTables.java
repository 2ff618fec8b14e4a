package yihao.project.value;

import static yihao.project.value.ValueProblem.VALUE_TABLE_INVALID;
import static yihao.project.value.ValueProblem.VALUE_TABLE_NOT_YOURS;
import static yihao.project.value.ValueProblem.VALUE_TABLE_TAKEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.RuleBook;
import yihao.rules.RuleReading;
import yihao.rules.RuleSet;

/// Tables of factors: those that ship, and those that the bureau hands in. A version is never edited.
public final class KeepTables {

    private final ValueTables tables;
    private final String shippedText;
    private final RuleBook<ValueTable> shipped;

    /// @param shippedText the table that ships
    public KeepTables(ValueTables tables, String shippedText) {
        this.tables = tables;
        this.shippedText = shippedText;
        this.shipped = RuleBook.of(List.of(ValueTable.FORMAT.read(shippedText).orElseThrow("the table that ships")));
    }

    public static boolean mayUpload(Actor actor) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
    }

    public Outcome<RuleSet<ValueTable>> upload(String text, Act act) {
        if (!mayUpload(act.actor())) {
            return Outcome.refused(VALUE_TABLE_NOT_YOURS);
        }
        return switch (ValueTable.FORMAT.read(text)) {
            case RuleReading.Read<ValueTable>(var set) -> add(set, text, act);
            case RuleReading.Unreadable<ValueTable>(var problems) ->
                Outcome.refused(new Refusal(
                        VALUE_TABLE_INVALID,
                        Map.of(
                                "first",
                                problems.getFirst().toString(),
                                "errors",
                                problems.stream()
                                        .map(one -> Map.of(
                                                "line", one.line(), "path", one.pointer(), "message", one.message()))
                                        .toList())));
        };
    }

    private Outcome<RuleSet<ValueTable>> add(RuleSet<ValueTable> set, String text, Act act) {
        var taken = Outcome.<RuleSet<ValueTable>>refused(Refusal.of(VALUE_TABLE_TAKEN, "id", set.reference()));
        if (shipped.find(set.reference()).isPresent()) {
            return taken;
        }
        try {
            var uploaded = new UploadedTable(
                    set.reference(), set.validFrom(), text, act.actor().subject());
            tables.add(set.reference(), uploaded, ValueAction.UPLOADED, act);
            return Outcome.done(set);
        } catch (ValueTables.Taken _) {
            return taken;
        }
    }

    /// Every version, shipped or handed in.
    public RuleBook<ValueTable> book() {
        List<RuleSet<ValueTable>> all = new ArrayList<>(shipped.versions());
        tables.everyOne().stream()
                .map(one -> ValueTable.FORMAT.read(one.state().text()).orElseThrow(one.id()))
                .forEach(all::add);
        return RuleBook.of(all);
    }

    /// As it was handed in, or as it ships.
    public String text(String reference) {
        return tables.find(reference).map(one -> one.state().text()).orElse(shippedText);
    }

    /// The one that decides on a day; before the first, the oldest.
    RuleSet<ValueTable> on(LocalDate day) {
        var book = book();
        return book.inForce(day).orElseGet(() -> book.versions().getLast());
    }
}
