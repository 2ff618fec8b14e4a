package yihao.papers.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import yihao.papers.Paper;
import yihao.papers.PaperId;
import yihao.papers.Scan;

/// How a paper lies in the bucket `papers`: the driver's file document, and what we know of it in its metadata.
final class PaperFile {

    static final String FILES = "papers.files";
    static final String CHUNKS = "papers.chunks";
    static final String METADATA = "metadata";
    static final String CONTENT_TYPE = "contentType";
    static final String SHA256 = "sha256";
    static final String FINGERPRINT = METADATA + "." + SHA256;
    static final String SCAN = METADATA + ".scan";
    static final String STATE = SCAN + ".state";
    static final String DETAIL = SCAN + ".detail";
    static final String ENGINE = SCAN + ".engine";
    static final String AT = SCAN + ".at";
    /// When it is to be looked at next; nothing there: it is done with.
    static final String DUE = SCAN + ".due";
    static final String CLAIM = SCAN + ".claim";
    static final String TRIES = SCAN + ".tries";

    private PaperFile() {}

    static GridFSBucket bucket(MongoDatabase database) {
        return GridFSBuckets.create(database, "papers");
    }

    static Document waiting(Instant since) {
        return new Document("state", Scan.State.NOT_SCANNED.name())
                .append("due", Date.from(since))
                .append("tries", 0);
    }

    static boolean isWhole(Document file) {
        return file.get(METADATA, Document.class).containsKey(SHA256);
    }

    static Paper read(Document file) {
        var metadata = file.get(METADATA, Document.class);
        return new Paper(
                new PaperId(file.getString("_id")),
                file.getString("filename"),
                metadata.getString(CONTENT_TYPE),
                file.get("length", Number.class).longValue(),
                metadata.getString(SHA256),
                scan(metadata.get("scan", Document.class)));
    }

    private static Scan scan(@Nullable Document scan) {
        if (scan == null) {
            return Scan.NONE;
        }
        var at = scan.getDate("at");
        return new Scan(
                Scan.State.valueOf(scan.getString("state")),
                scan.getString("detail"),
                scan.getString("engine"),
                at == null ? null : at.toInstant());
    }
}
