package yihao.platform.journal;

import java.io.IOException;
import java.io.Writer;
import java.util.UUID;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import yihao.kernel.Act;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

/// Parts of the journal for auditors, in a form in which they can be checked without us. That one was taken is a
/// decision
/// in the journal itself.
public final class JournalExports extends MongoAggregates<JournalExport> {

    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private enum Action {
        EXPORTED
    }

    private final Store store;
    private final Journal journal;

    public JournalExports(Store store, Journal journal) {
        super(store, AggregateKind.of("journal_exports", JournalExport.class));
        this.store = store;
        this.journal = journal;
    }

    /// Records one before anything of it is told; asked again under the same key it is a further one.
    ///
    /// @param upTo the last number, if it is not beyond the end
    public JournalExport begin(long after, long upTo, Act act) {
        var head = journal.head();
        var last = Math.min(upTo, head.number());
        var export = new JournalExport(
                store.service(), after, last, head.hash(), act.actor().subject(), act.at());
        return add(UUID.randomUUID().toString(), export, Action.EXPORTED, act.withoutKey())
                .state();
    }

    /// One line of JSON for each entry, with the types of its fields, so that its hash can be computed again.
    public void write(JournalExport export, Writer out) throws IOException {
        for (var entry : journal.between(export.after(), export.upTo())) {
            out.write(entry.toJson(EXACT));
            out.write('\n');
        }
    }
}
