package yihao.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

/// What the platform relies on; must hold on the embedded store and on MongoDB alike.
abstract class StoreContract extends OperatorContract {

    private static Document doc(Object id) {
        return new Document("_id", id);
    }

    @Test
    void a_write_compares_the_version_and_only_one_of_two_wins() {
        var leads = fresh();
        leads.insertOne(doc("L-1").append("version", 1L));

        var first = leads.updateOne(and(eq("_id", "L-1"), eq("version", 1L)), inc("version", 1L));
        var second = leads.updateOne(and(eq("_id", "L-1"), eq("version", 1L)), inc("version", 1L));

        assertThat(first.getMatchedCount()).isEqualTo(1);
        assertThat(second.getMatchedCount()).isZero();
    }

    @Test
    void a_replacement_answers_whether_it_matched() {
        var leads = fresh();
        leads.insertOne(doc("L-1").append("version", 1L));

        assertThat(leads.replaceOne(
                                and(eq("_id", "L-1"), eq("version", 1L)),
                                doc("L-1").append("version", 2L))
                        .getMatchedCount())
                .isEqualTo(1);
        assertThat(leads.replaceOne(
                                and(eq("_id", "L-1"), eq("version", 1L)),
                                doc("L-1").append("version", 3L))
                        .getMatchedCount())
                .isZero();
        assertThat(leads.find(eq("_id", "L-1")).first()).containsEntry("version", 2L);
    }

    @Test
    void a_unique_index_refuses_the_second_and_names_it_by_code() {
        var leads = fresh();
        leads.createIndex(ascending("code"), new IndexOptions().unique(true));
        leads.insertOne(doc(1).append("code", "A"));

        assertThatThrownBy(() -> leads.insertOne(doc(2).append("code", "A")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
        leads.insertOne(doc(3).append("code", "B"));
        assertThatThrownBy(() -> leads.updateOne(eq("_id", 3), set("code", "A")))
                .isInstanceOf(MongoException.class);
        assertThat(leads.find(eq("code", "A")).map(d -> d.get("_id"))).containsExactly(1);
    }

    @Test
    void a_partial_unique_index_binds_only_what_its_filter_matches() {
        var leads = fresh();
        leads.createIndex(
                ascending("holder"),
                new IndexOptions().unique(true).partialFilterExpression(new Document("active", true)));
        leads.insertOne(doc(1).append("holder", "H").append("active", true));
        leads.insertOne(doc(2).append("holder", "H").append("active", false));

        assertThatThrownBy(() -> leads.insertOne(doc(3).append("holder", "H").append("active", true)))
                .isInstanceOf(MongoWriteException.class);
        leads.updateOne(eq("_id", 1), set("active", false));
        leads.insertOne(doc(3).append("holder", "H").append("active", true));
        assertThat(leads.countDocuments(eq("holder", "H"))).isEqualTo(3);
    }

    @Test
    void a_sparse_unique_index_leaves_documents_without_the_field_alone() {
        var people = fresh();
        people.createIndex(
                ascending("passport"), new IndexOptions().unique(true).sparse(true));
        people.insertMany(List.of(doc(1), doc(2), doc(3).append("passport", "P")));

        assertThatThrownBy(() -> people.insertOne(doc(4).append("passport", "P")))
                .isInstanceOf(MongoWriteException.class);
        assertThat(people.countDocuments(exists("passport", false))).isEqualTo(2);
    }

    @Test
    void keys_in_an_array_are_unique_over_documents_and_found_by_one_element() {
        var leads = fresh();
        leads.createIndex(
                ascending("keys.client", "keys.key"),
                new IndexOptions().unique(true).partialFilterExpression(exists("keys.client")));
        leads.insertMany(List.of(doc(1), doc(2)));
        leads.insertOne(doc(3).append("keys", List.of(key("a", "1"), key("b", "2"))));

        // Each element is one key: client a with key 2 is still free.
        leads.insertOne(doc(4).append("keys", List.of(key("a", "2"))));
        assertThatThrownBy(() -> leads.insertOne(doc(5).append("keys", List.of(key("c", "3"), key("b", "2")))))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> leads.updateOne(eq("_id", 1), push("keys", key("a", "1"))))
                .isInstanceOf(MongoException.class);

        assertThat(leads.find(elemMatch("keys", and(eq("client", "b"), eq("key", "2"))))
                        .map(d -> d.get("_id")))
                .containsExactly(3);
        assertThat(leads.find(and(eq("keys.client", "a"), eq("keys.key", "2"))).map(d -> d.get("_id")))
                .containsExactlyInAnyOrder(3, 4);
    }

    private static Document key(String client, String key) {
        return new Document("client", client).append("key", key);
    }

    @Test
    void a_partial_index_over_an_existing_list_is_unique_by_each_value() {
        var firms = fresh();
        firms.createIndex(ascending("names"), new IndexOptions().unique(true).partialFilterExpression(exists("names")));
        firms.insertMany(List.of(doc(1), doc(2), doc(3).append("names", List.of("x", "y"))));

        assertThatThrownBy(() -> firms.updateOne(eq("_id", 1), set("names", List.of("z", "y"))))
                .isInstanceOf(MongoException.class);
        firms.updateOne(eq("_id", 3), pull("names", "y"));
        firms.updateOne(eq("_id", 1), set("names", List.of("z", "y")));
        assertThat(firms.find(eq("names", "y")).map(d -> d.get("_id"))).containsExactly(1);
    }

    @Test
    void a_list_keeps_its_last_entries() {
        var leads = fresh();
        leads.insertOne(doc(1));
        for (int i = 1; i <= 5; i++) {
            leads.updateOne(eq("_id", 1), pushEach("history", List.of(i), new PushOptions().slice(-3)));
        }

        assertThat(list(leads, "history")).containsExactly(3, 4, 5);
    }

    @Test
    void entries_are_pulled_by_a_condition_and_by_values() {
        var leads = fresh();
        leads.insertOne(
                doc(1).append("pending", List.of(event(1), event(2), event(3))).append("tags", List.of("a", "b")));

        leads.updateOne(
                eq("_id", 1),
                combine(
                        pullByFilter(new Document("pending", new Document("sequence", new Document("$lte", 2)))),
                        pull("tags", "a")));

        assertThat(list(leads, "pending")).containsExactly(event(3));
        assertThat(list(leads, "tags")).containsExactly("b");
    }

    private static Document event(int sequence) {
        return new Document("sequence", sequence);
    }

    @Test
    void emptiness_of_a_list_can_be_asked() {
        var leads = fresh();
        leads.insertMany(List.of(
                doc(1).append("pending", List.of()),
                doc(2).append("pending", List.of(event(1))),
                doc(3),
                doc(4).append("pending", List.of(event(1), event(2)))));

        assertThat(ids(leads, exists("pending.0"))).containsExactlyInAnyOrder(2, 4);
        assertThat(ids(leads, exists("pending.0", false))).containsExactlyInAnyOrder(1, 3);
        assertThat(ids(leads, size("pending", 2))).containsExactly(4);
        assertThat(ids(leads, elemMatch("pending", gt("sequence", 1)))).containsExactly(4);
        leads.updateOne(eq("_id", 4), unset("pending"));
        assertThat(ids(leads, exists("pending.0"))).containsExactly(2);
    }

    @Test
    void a_counter_document_is_made_by_its_first_use() {
        var counters = fresh();
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

        var numbers = new ArrayList<Object>();
        for (int i = 0; i < 3; i++) {
            numbers.add(Objects.requireNonNull(counters.findOneAndUpdate(eq("_id", "L"), inc("next", 1L), options))
                    .get("next"));
        }

        assertThat(numbers).containsExactly(1L, 2L, 3L);
    }

    @Test
    void an_upsert_says_what_it_made_and_leaves_what_is_there() {
        var copies = fresh();
        var upsert = new UpdateOptions().upsert(true);

        var made = copies.updateOne(
                and(eq("_id", "E"), lt("sequence", 5L)),
                combine(set("sequence", 5L), setOnInsert("first", true)),
                upsert);
        assertThat(made.getUpsertedId()).isNotNull();
        assertThatThrownBy(() -> copies.updateOne(and(eq("_id", "E"), lt("sequence", 4L)), set("sequence", 4L), upsert))
                .isInstanceOf(MongoException.class);
        assertThat(copies.find().first()).containsEntry("sequence", 5L).containsEntry("first", true);
    }

    @Test
    void an_update_may_sort_to_claim_the_next() {
        var jobs = fresh();
        jobs.createIndex(ascending("state", "due"));
        jobs.insertMany(List.of(job(1, 30), job(2, 10), job(3, 20)));

        var claimed = jobs.findOneAndUpdate(
                eq("state", "open"), set("state", "taken"), new FindOneAndUpdateOptions().sort(ascending("due")));

        assertThat(claimed).containsEntry("_id", 2);
    }

    private static Document job(int id, int due) {
        return doc(id).append("state", "open").append("due", due);
    }

    @Test
    void a_page_is_sorted_limited_and_continued() {
        var rows = fresh();
        rows.createIndex(new Document("readers", 1).append("at", -1).append("_id", 1));
        for (int i = 0; i < 40; i++) {
            rows.insertOne(doc(i).append("at", i / 3).append("readers", List.of(i % 2 == 0 ? "east" : "west", "city")));
        }
        var byTime = new Document("at", -1).append("_id", 1);

        var first = rows.find(eq("readers", "city")).sort(byTime).limit(3).map(d -> d.get("_id"));
        assertThat(first).containsExactly(39, 36, 37);
        var several =
                rows.find(in("readers", "east", "west")).sort(byTime).limit(5).map(d -> d.get("_id"));
        assertThat(several).containsExactly(39, 36, 37, 38, 33);
    }

    @Test
    void an_answer_larger_than_one_reply_comes_in_batches() {
        var papers = fresh();
        var page = "x".repeat(200_000);
        var numbers = IntStream.range(0, 260).boxed().toList();
        numbers.forEach(i -> papers.insertOne(doc(i).append("page", page)));

        assertThat(papers.find().sort(ascending("_id")).map(d -> d.getInteger("_id")))
                .containsExactlyElementsOf(numbers);
        assertThat(papers.find().batchSize(7).limit(205)).hasSize(205);
    }

    @Test
    void what_was_taken_away_before_its_batch_came_is_left_out() {
        var papers = fresh();
        IntStream.range(0, 300).forEach(i -> papers.insertOne(doc(i).append("state", "open")));

        try (var open = papers.find(eq("state", "open")).sort(ascending("_id")).cursor()) {
            open.next();
            papers.deleteOne(eq("_id", 298));
            papers.updateOne(eq("_id", 299), set("state", "done"));
            var read = new ArrayList<Document>();
            open.forEachRemaining(read::add);

            assertThat(read).hasSize(297).last().extracting("_id").isEqualTo(297);
        }
    }

    @Test
    void ordered_bulk_writes_stop_at_the_first_error_and_count_truly() {
        var leads = fresh();

        assertThatThrownBy(() -> leads.bulkWrite(List.of(
                        new InsertOneModel<>(doc(1)), new InsertOneModel<>(doc(1)), new InsertOneModel<>(doc(2)))))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(1));
        assertThat(leads.countDocuments()).isEqualTo(1);
    }

    @Test
    void unordered_bulk_writes_go_on_and_name_each_error() {
        var leads = fresh();

        assertThatThrownBy(
                        () -> leads.insertMany(List.of(doc(1), doc(1), doc(2)), new InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                    assertThat(e.getWriteErrors())
                            .singleElement()
                            .extracting("index")
                            .isEqualTo(1);
                });
        var updated = leads.bulkWrite(List.of(
                new UpdateOneModel<>(eq("_id", 1), set("x", 1)), new UpdateOneModel<>(eq("_id", 9), set("x", 1))));
        assertThat(updated.getMatchedCount()).isEqualTo(1);
    }

    @Test
    void decimals_and_longs_compare_and_sum_exactly() {
        var entries = fresh();
        entries.createIndex(ascending("amount"));
        entries.insertMany(List.of(
                doc(1).append("amount", Decimal128.parse("0.10")),
                doc(2).append("amount", Decimal128.parse("12345678901234567890.12")),
                doc(3).append("amount", Decimal128.parse("12345678901234567890.13"))));

        assertThat(ids(entries, gt("amount", Decimal128.parse("12345678901234567890.12"))))
                .containsExactly(3);
        var sum = entries.aggregate(List.of(
                        Aggregates.match(gt("amount", Decimal128.parse("0"))),
                        Aggregates.group(null, Accumulators.sum("sum", "$amount"))))
                .first();
        assertThat(sum).containsEntry("sum", Decimal128.parse("24691357802469135780.35"));
    }

    @Test
    void one_question_goes_to_several_collections_and_keeps_their_order() {
        var first = fresh();
        var second = fresh();
        var third = fresh();
        List.of(first, second, third).forEach(each -> each.createIndex(ascending("key")));
        first.insertOne(doc(1).append("key", "a"));
        second.insertMany(List.of(doc(2).append("key", "b"), doc(3).append("key", "a")));
        third.insertOne(doc(4).append("key", "a"));
        var asked = List.of(Aggregates.match(eq("key", "a")));

        var found = first.aggregate(List.of(
                        asked.getFirst(),
                        Aggregates.unionWith(second.getNamespace().getCollectionName(), asked),
                        Aggregates.unionWith(third.getNamespace().getCollectionName(), asked)))
                .map(document -> document.get("_id"));

        assertThat(found).containsExactly(1, 3, 4);
    }

    @Test
    void two_indexed_arrays_side_by_side_are_refused() {
        var rows = fresh();
        rows.createIndex(ascending("a", "b"));

        assertThatThrownBy(() -> rows.insertOne(doc(1).append("a", List.of(1)).append("b", List.of(2))))
                .isInstanceOf(MongoException.class);
        assertThat(rows.countDocuments()).isZero();
    }

    @Test
    void indexes_descend_exclude_and_survive_being_asked_for_again() {
        var rows = fresh();
        rows.createIndex(descending("at"));
        rows.createIndex(descending("at"));
        rows.insertMany(List.of(doc(1).append("at", 1), doc(2).append("at", 2), doc(3)));

        assertThat(rows.find(gt("at", 0)).sort(descending("at")).map(d -> d.get("_id")))
                .containsExactly(2, 1);
        assertThat(rows.find().sort(descending("at")).map(d -> d.get("_id"))).containsExactly(2, 1, 3);
        rows.dropIndex(descending("at"));
        assertThat(rows.listIndexes()).hasSize(1);
    }

    private static List<Object> ids(MongoCollection<Document> collection, org.bson.conversions.Bson filter) {
        return collection.find(filter).map(d -> d.get("_id")).into(new ArrayList<>());
    }

    private static List<Object> list(MongoCollection<Document> collection, String field) {
        return Objects.requireNonNull(collection.find().first()).getList(field, Object.class);
    }
}
