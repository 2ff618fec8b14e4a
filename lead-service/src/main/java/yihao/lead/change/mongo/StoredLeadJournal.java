package yihao.lead.change.mongo;

import java.util.List;
import org.bson.BsonDocument;
import org.springframework.stereotype.Repository;
import yihao.lead.change.LeadJournal;
import yihao.platform.journal.Journal;

@Repository
class StoredLeadJournal implements LeadJournal {

    private final Journal journal;

    StoredLeadJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Entry> after(long number, int most) {
        return journal.after(number, most).stream()
                .map(StoredLeadJournal::entry)
                .toList();
    }

    private static Entry entry(BsonDocument stored) {
        var decision = stored.getDocument("decision");
        var isLead = decision.getString("collection").getValue().equals("leads");
        return new Entry(
                stored.getNumber("_id").longValue(),
                isLead ? decision.getString("documentId").getValue() : null);
    }
}
