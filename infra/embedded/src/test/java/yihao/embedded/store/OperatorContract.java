package yihao.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.max;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

/// The operators the services use, one by one.
abstract class OperatorContract {

    /// An empty collection of its own.
    abstract MongoCollection<Document> fresh();

    private static List<Object> ids(MongoCollection<Document> rows, Bson filter) {
        return rows.find(filter).sort(ascending("_id")).map(d -> d.get("_id")).into(new ArrayList<>());
    }

    private MongoCollection<Document> numbered() {
        var rows = fresh();
        rows.createIndexes(List.of(new IndexModel(ascending("n")), new IndexModel(ascending("names.text"))));
        rows.insertMany(List.of(
                new Document("_id", 1).append("n", 1).append("names", List.of(new Document("text", "华星 Huaxing"))),
                new Document("_id", 2).append("n", 2).append("names", List.of(new Document("text", "Stern (DE)"))),
                new Document("_id", 3).append("n", 3),
                new Document("_id", 4)));
        return rows;
    }

    @Test
    void a_comparison_leaves_out_who_lacks_the_field_and_inequality_does_not() {
        var rows = numbered();

        assertThat(ids(rows, gt("n", 2))).containsExactly(3);
        assertThat(ids(rows, gte("n", 2))).containsExactly(2, 3);
        assertThat(ids(rows, lt("n", 2))).containsExactly(1);
        assertThat(ids(rows, lte("n", 2))).containsExactly(1, 2);
        assertThat(ids(rows, ne("n", 2))).containsExactly(1, 3, 4);
        assertThat(ids(rows, in("n", 1, 3, 3, 9))).containsExactly(1, 3);
        assertThat(ids(rows, eq("n", null))).containsExactly(4);
        assertThat(ids(rows, or(eq("n", 1), and(gt("n", 1), ne("n", 2))))).containsExactly(1, 3);
    }

    @Test
    void a_part_of_a_text_in_a_list_is_found_by_a_pattern() {
        var rows = numbered();

        assertThat(ids(rows, regex("names.text", "\\Qhuax\\E", "i"))).containsExactly(1);
        assertThat(ids(rows, regex("names.text", "\\Q星\\E", "i"))).containsExactly(1);
        assertThat(ids(rows, regex("names.text", "\\Qn (d\\E", "i"))).containsExactly(2);
        assertThat(ids(rows, regex("names.text", "^Stern"))).containsExactly(2);
    }

    @Test
    void the_greater_of_two_values_stays() {
        var rows = numbered();
        rows.updateOne(eq("_id", 3), max("n", 2));
        assertThat(ids(rows, eq("n", 3))).containsExactly(3);
        rows.updateOne(eq("_id", 3), max("n", 7));
        assertThat(ids(rows, eq("n", 7))).containsExactly(3);
        rows.updateOne(eq("_id", "epoch"), max("n", 1L), new UpdateOptions().upsert(true));
        assertThat(rows.find(eq("_id", "epoch")).first()).containsEntry("n", 1L);
    }

    @Test
    void a_projection_brings_what_was_named() {
        var row = numbered()
                .find(eq("_id", 1))
                .projection(Projections.include("n"))
                .first();

        assertThat(row).isEqualTo(new Document("_id", 1).append("n", 1));
    }

    @Test
    void documents_are_counted_to_a_limit_and_deleted_one_by_one() {
        var rows = numbered();

        assertThat(rows.estimatedDocumentCount()).isEqualTo(4);
        assertThat(rows.countDocuments(gt("n", 0), new CountOptions().limit(2))).isEqualTo(2);
        assertThat(rows.deleteOne(gt("n", 1)).getDeletedCount()).isEqualTo(1);
        assertThat(rows.deleteOne(gt("n", 9)).getDeletedCount()).isZero();
        assertThat(rows.countDocuments()).isEqualTo(3);
    }

    @Test
    void amounts_are_summed_by_group() {
        var entries = fresh();
        entries.insertMany(List.of(
                new Document("account", "a").append("amount", Decimal128.parse("0.10")),
                new Document("account", "a").append("amount", Decimal128.parse("0.20")),
                new Document("account", "b").append("amount", Decimal128.parse("-1"))));

        var sums = entries.aggregate(List.of(
                        Aggregates.match(in("account", "a", "b")),
                        Aggregates.group("$account", Accumulators.sum("sum", "$amount")),
                        Aggregates.sort(ascending("_id"))))
                .map(sum -> sum.get("_id") + " " + sum.get("sum"));

        assertThat(sums).containsExactly("a 0.30", "b -1");
    }
}
