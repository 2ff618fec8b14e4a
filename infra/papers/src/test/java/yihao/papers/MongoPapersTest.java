package yihao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.embedded.store.EmbeddedStore;
import yihao.papers.mongo.MongoPapers;

@DisplayName("Papers in the store")
class MongoPapersTest extends PapersContract {

    private static final EmbeddedStore STORE = EmbeddedStore.temporary();
    private static final MongoClient CLIENT = MongoClients.create(STORE.uri());
    private static final MongoDatabase DATABASE = CLIENT.getDatabase("papers_test");

    private final Papers papers = new MongoPapers(DATABASE, LIMITS, Release.ALSO_UNSCANNED, InstantSource.system());

    @AfterAll
    static void close() {
        CLIENT.close();
        STORE.close();
    }

    @Override
    Papers papers() {
        return papers;
    }

    @Test
    void leaves_no_piece_of_a_refused_file_behind() {
        long before = DATABASE.getCollection("papers.chunks").countDocuments();

        papers.store(new ByteArrayInputStream(new byte[LIMIT + 1]), "x.txt", "text/plain");

        assertThat(DATABASE.getCollection("papers.chunks").countDocuments()).isEqualTo(before);
    }

    @Test
    void does_not_find_a_file_whose_upload_ended_before_its_fingerprint() {
        var paper = papers.store(new ByteArrayInputStream(new byte[] {1}), "x.txt", "text/plain")
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));

        DATABASE.getCollection("papers.files")
                .updateOne(Filters.eq("_id", paper.id().value()), Updates.unset("metadata.sha256"));

        assertThat(papers.find(paper.id())).isEmpty();
        assertThat(papers.open(paper.id())).isEmpty();
    }

    @Test
    void reads_a_file_by_its_index() {
        var paper = papers.store(new ByteArrayInputStream(new byte[600_000]), "x.txt", "text/plain")
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
        STORE.forgetScans();

        try (var open = opened(paper)) {
            assertThat(open.content()).hasBinaryContent(new byte[600_000]);
        }

        assertThat(STORE.scannedQueries()).isEmpty();
    }
}
