package yihao.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import yihao.gateway.access.Decision.Action;
import yihao.gateway.session.TestStore;
import yihao.platform.journal.Journal;
import yihao.platform.store.Store;

@DisplayName("GW-13 Decisions about access in the gateway's journal")
class JournalledDecisionsTest extends DecisionsContract {

    private final MongoDatabase database = TestStore.database("access_" + UUID.randomUUID());

    @Override
    Decisions decisions() {
        return new JournalledDecisions(() -> new Journal(new Store(database, "gateway", JsonMapper.shared())));
    }

    @Test
    void outlive_the_gateway_that_took_them() {
        decisions().add(decision(1, 1, MUNICH, Action.WITHDRAWN));

        var next = new Withdrawals(decisions());
        next.look();

        assertThat(next.shutOut(java.util.List.of(MUNICH))).isTrue();
    }

    @Test
    void do_not_hang_together_once_one_was_altered() {
        var decisions = decisions();
        decisions.add(decision(1, 1, MUNICH, Action.WITHDRAWN));

        database.getCollection("journal").updateOne(Filters.eq("_id", 1L), Updates.set("decision.reason", "示例二"));

        assertThat(decisions.intact()).isFalse();
    }
}
