package yihao.lead.intake.mongo;

import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.springframework.stereotype.Repository;
import yihao.lead.Trail;
import yihao.platform.journal.Journal;

/// The trail of a lead is what the journal says about it.
@Repository
class JournalTrail implements Trail {

    private final Journal journal;

    JournalTrail(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Step> of(String leadId) {
        return journal.decisionsAbout("leads", leadId).stream()
                .map(JournalTrail::step)
                .toList();
    }

    private static Step step(BsonDocument decision) {
        return new Step(
                Instant.ofEpochMilli(decision.getDateTime("at").getValue()),
                decision.getString("actor").getValue(),
                decision.getString("unit").getValue(),
                decision.getString("action").getValue(),
                decision.containsKey("reason") ? decision.getString("reason").getValue() : null,
                decision.getNumber("version").longValue());
    }
}
