package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.store.Written;

@DisplayName("What somebody typed")
class WrittenTest {

    final MongoCollection<Document> firms =
            TestStores.fresh("written").database().getCollection("firms");

    @BeforeEach
    void two_firms() {
        firms.insertMany(List.of(
                new Document("_id", "1").append("name", "Example (Jinan) GmbH").append("number", "E-1"),
                new Document("_id", "2").append("name", "Example Jinan AG").append("number", "F-(j")));
    }

    @Test
    void is_found_in_any_of_the_fields_in_whatever_case_and_is_no_pattern() {
        assertThat(found(Written.part(" (j", "name", "number"))).containsExactlyInAnyOrder("1", "2");
        assertThat(found(Written.part("gmbh", "name"))).containsExactly("1");
    }

    @Test
    void begins_a_field_as_it_is_written() {
        assertThat(found(Written.beginning("E-", "number"))).containsExactly("1");
        assertThat(found(Written.beginning("e-", "number"))).isEmpty();
    }

    @Test
    void is_found_nowhere_where_the_store_could_not_look_for_it() {
        assertThat(found(Written.part("\0", "name"))).isEmpty();
        assertThat(found(Written.beginning("E\0", "number"))).isEmpty();
    }

    private List<Object> found(Bson filter) {
        return firms.find(filter).map(document -> document.get("_id")).into(new ArrayList<>());
    }
}
