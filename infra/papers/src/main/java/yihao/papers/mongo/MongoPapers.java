package yihao.papers.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonString;
import org.bson.Document;
import yihao.kernel.Outcome;
import yihao.papers.Arriving;
import yihao.papers.OpenPaper;
import yihao.papers.Paper;
import yihao.papers.PaperId;
import yihao.papers.PaperLimits;
import yihao.papers.Papers;

/// In the driver's GridFS bucket `papers`. The fingerprint is written last, when everything has arrived: a file without
/// one is the rest of a broken upload and is never found.
public final class MongoPapers implements Papers {

    private static final String BUCKET = "papers";
    private static final String CONTENT_TYPE = "contentType";
    private static final String SHA256 = "sha256";
    private static final String FINGERPRINT = "metadata." + SHA256;

    private final PaperLimits limits;
    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;

    public MongoPapers(MongoDatabase database, PaperLimits limits) {
        this.limits = limits;
        this.bucket = GridFSBuckets.create(database, BUCKET);
        this.files = database.getCollection(BUCKET + ".files");
    }

    @Override
    public Outcome<Paper> store(InputStream content, String name, String contentType) {
        return limits.letIn(content, name, contentType).flatMap(this::keep);
    }

    private Outcome<Paper> keep(Arriving file) {
        var id = new PaperId(UUID.randomUUID().toString());
        var options = new GridFSUploadOptions().metadata(new Document(CONTENT_TYPE, file.contentType()));
        var upload = bucket.openUploadStream(new BsonString(id.value()), file.name(), options);
        passOn(file, upload);
        var objection = limits.objection(file);
        if (objection.isPresent()) {
            upload.abort();
            return Outcome.refused(objection.get());
        }
        upload.close();
        var paper = file.arrived(id);
        files.updateOne(Filters.eq("_id", id.value()), Updates.set(FINGERPRINT, paper.sha256()));
        return Outcome.done(paper);
    }

    private static void passOn(Arriving file, GridFSUploadStream upload) {
        try {
            file.transferTo(upload);
        } catch (IOException e) {
            upload.abort();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            upload.abort();
            throw e;
        }
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return Optional.ofNullable(files.find(Filters.eq("_id", id.value())).first())
                .filter(file -> file.get("metadata", Document.class).containsKey(SHA256))
                .map(MongoPapers::paper);
    }

    @Override
    public Optional<OpenPaper> open(PaperId id) {
        return find(id).map(paper -> new OpenPaper(paper, bucket.openDownloadStream(new BsonString(id.value()))));
    }

    private static Paper paper(Document file) {
        var metadata = file.get("metadata", Document.class);
        return new Paper(
                new PaperId(file.getString("_id")),
                file.getString("filename"),
                metadata.getString(CONTENT_TYPE),
                file.get("length", Number.class).longValue(),
                metadata.getString(SHA256));
    }
}
