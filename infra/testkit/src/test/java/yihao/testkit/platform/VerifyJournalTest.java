package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.bson.BsonInt64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.contracts.Event;
import yihao.contracts.platform.JournalHeadState;
import yihao.kernel.Outcome;
import yihao.platform.events.Epoch;
import yihao.platform.events.Relay;
import yihao.platform.journal.Journal;
import yihao.platform.journal.JournalHeads;
import yihao.platform.journal.JournalHeads.KeptHead;
import yihao.platform.journal.VerifyJournal;
import yihao.platform.journal.VerifyJournal.Breach;
import yihao.platform.store.Store;
import yihao.testkit.platform.RelayTest.Quote;
import yihao.testkit.platform.RelayTest.Quotes;
import yihao.testkit.platform.RelayTest.Rate;
import yihao.testkit.platform.RelayTest.RateAction;
import yihao.testkit.service.MemoryBus;

@DisplayName("G3 Verifying the journal")
class VerifyJournalTest {

    final Store store = TestStores.fresh("lead");
    final Journal journal = new Journal(store);
    final VerifyJournal verify = new VerifyJournal(store, journal);
    KeptHead headKeptElsewhere = new KeptHead(1, 0, "");

    @BeforeEach
    void three_decisions() {
        var quotes = new Quotes(store);
        quotes.add("USD", new Quote("USD", new Rate("7.1")), RateAction.PUBLISHED, RelayTest.ACT);
        quotes.change("USD", RateAction.CORRECTED, RelayTest.ACT, _ -> Outcome.done(new Quote("USD", new Rate("7.2"))));
        quotes.add("EUR", new Quote("EUR", new Rate("8.1")), RateAction.PUBLISHED, RelayTest.LATER);
        new Relay(store, new MemoryBus(), journal, new Epoch(store), InstantSource.system()).run();
        headKeptElsewhere = kept(1, journal.head());
    }

    static KeptHead kept(long epoch, Journal.Head head) {
        return new KeptHead(epoch, head.number(), head.hash());
    }

    Breach breach() {
        return java.util.Objects.requireNonNull(
                verify.verify(List.of(headKeptElsewhere)).breach());
    }

    @Test
    void an_untouched_record_is_proven_up_to_the_head_kept_elsewhere() {
        var verdict = verify.verify(List.of(headKeptElsewhere));

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.entries()).isEqualTo(3);
        assertThat(verdict.provenUpTo()).isEqualTo(3);
    }

    @Test
    void without_a_head_kept_elsewhere_it_proves_nothing_about_the_end() {
        assertThat(verify.verify(List.of()).provenUpTo()).isZero();
    }

    @Test
    void an_altered_entry_is_named() {
        store.collection("journal").updateOne(Filters.eq("_id", 2L), Updates.set("decision.actor", "somebody.else"));

        assertThat(breach()).isEqualTo(new Breach("altered-entry", 2, "quotes/USD/00000002"));
    }

    @Test
    void a_deleted_entry_is_named() {
        store.collection("journal").deleteOne(Filters.eq("_id", 2L));

        assertThat(breach().what()).isEqualTo("missing-entry");
        assertThat(breach().number()).isEqualTo(2);
    }

    @Test
    void a_cut_off_end_is_named() {
        store.collection("journal").deleteOne(Filters.eq("_id", 3L));

        assertThat(breach()).isEqualTo(new Breach("cut-off", 3, "kept elsewhere up to 3"));
    }

    @Test
    void an_altered_document_is_named() {
        store.collection("quotes").updateOne(Filters.eq("_id", "USD"), Updates.set("state.rate", "9.9"));

        assertThat(breach()).isEqualTo(new Breach("altered-document", 2, "quotes/USD"));
    }

    @Test
    void a_deleted_document_is_named() {
        store.collection("quotes").deleteOne(Filters.eq("_id", "EUR"));

        assertThat(breach()).isEqualTo(new Breach("missing-document", 1, "quotes/EUR"));
    }

    @Test
    void a_journal_written_anew_is_found_by_the_head_kept_elsewhere() {
        headKeptElsewhere = new KeptHead(1, 3, "f".repeat(64));

        assertThat(breach().what()).isEqualTo("foreign-head-differs");
    }

    @Test
    void a_document_set_back_to_an_earlier_version_is_named() {
        store.collection("quotes").updateOne(Filters.eq("_id", "USD"), Updates.set("version", new BsonInt64(1)));

        assertThat(breach().what()).isEqualTo("altered-document");
    }

    @Test
    void a_document_of_which_the_journal_knows_nothing_is_named() {
        store.collection("quotes").insertOne(org.bson.BsonDocument.parse("{_id: 'GBP', version: 1, state: {}}"));

        assertThat(breach()).isEqualTo(new Breach("unknown-document", 0, "quotes/GBP"));
    }

    @Test
    void a_decision_the_relay_has_not_journalled_yet_is_no_breach() {
        new Quotes(store).add("GBP", new Quote("GBP", new Rate("9.1")), RateAction.PUBLISHED, RelayTest.LATER);

        assertThat(verify.verify(List.of(headKeptElsewhere)).intact()).isTrue();
    }

    @Test
    void an_entry_or_a_document_robbed_of_a_part_is_named_all_the_same() {
        store.collection("quotes").updateOne(Filters.eq("_id", "USD"), Updates.unset("state"));
        assertThat(breach()).isEqualTo(new Breach("altered-document", 2, "quotes/USD"));

        store.collection("journal").updateOne(Filters.eq("_id", 2L), Updates.unset("decision"));
        assertThat(breach()).isEqualTo(new Breach("altered-entry", 2, "quotes/USD/00000002"));
    }

    @Test
    void what_lies_before_a_break_stays_proven_as_far_as_somebody_else_kept_a_head_of_it() {
        var second = store.collection("journal").find(Filters.eq("_id", 2L)).first();
        var keptEarlier = new KeptHead(1, 2, second.getString("hash").getValue());
        store.collection("journal").updateOne(Filters.eq("_id", 3L), Updates.set("decision.actor", "somebody.else"));

        var verdict = verify.verify(List.of(headKeptElsewhere, keptEarlier));

        assertThat(verdict.intact()).isFalse();
        assertThat(verdict.provenUpTo()).isEqualTo(2);
        assertThat(verdict.provenUntil()).isEqualTo(RelayTest.ACT.at());
    }

    @Test
    void the_last_head_before_each_restoration_is_kept_however_many_came_since() {
        var heads = new JournalHeads(TestStores.fresh("project"));
        for (var head : List.of(at(1, 7), at(1, 8), at(1_796_000_000, 3), at(1_796_000_001, 4), at(1_796_000_001, 5))) {
            heads.keep(new Event<>(
                    "t", UUID.randomUUID(), "lead", head.epoch(), head.number(), head.at(), "lead", null, head));
        }

        assertThat(heads.of("lead", 1))
                .extracting(KeptHead::epoch, KeptHead::number)
                .containsExactly(tuple(1_796_000_001L, 5L), tuple(1_796_000_000L, 3L), tuple(1L, 8L));
    }

    private static JournalHeadState at(long epoch, long number) {
        return new JournalHeadState("lead", epoch, number, "hash", Instant.EPOCH);
    }
}
