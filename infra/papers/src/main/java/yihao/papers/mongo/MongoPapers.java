package yihao.papers.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import yihao.papers.Release;

/// In the driver's GridFS bucket `papers`. The fingerprint is written last, when everything has arrived: a file without
/// one is the rest of a broken upload and is never found. With it the file begins to wait for the scanner.
public final class MongoPapers implements Papers {

    private final PaperLimits limits;
    private final Release release;
    private final InstantSource realTime;
    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;

    /// @param realTime by which files wait for the scanner
    public MongoPapers(MongoDatabase database, PaperLimits limits, Release release, InstantSource realTime) {
        this.limits = limits;
        this.release = release;
        this.realTime = realTime;
        this.bucket = PaperFile.bucket(database);
        this.files = database.getCollection(PaperFile.FILES);
        this.chunks = database.getCollection(PaperFile.CHUNKS);
    }

    @Override
    public Outcome<Paper> store(InputStream content, String name, String contentType) {
        return limits.letIn(content, name, contentType).flatMap(this::keep);
    }

    private Outcome<Paper> keep(Arriving file) {
        var id = new PaperId(UUID.randomUUID().toString());
        var options = new GridFSUploadOptions().metadata(new Document(PaperFile.CONTENT_TYPE, file.contentType()));
        var upload = bucket.openUploadStream(new BsonString(id.value()), file.name(), options);
        passOn(file, upload);
        var objection = limits.objection(file);
        if (objection.isPresent()) {
            upload.abort();
            return Outcome.refused(objection.get());
        }
        upload.close();
        var paper = file.arrived(id);
        files.updateOne(
                Filters.eq("_id", id.value()),
                Updates.combine(
                        Updates.set(PaperFile.FINGERPRINT, paper.sha256()),
                        Updates.set(PaperFile.SCAN, PaperFile.waiting(realTime.instant()))));
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
                .filter(PaperFile::isWhole)
                .map(PaperFile::read);
    }

    @Override
    public List<Paper> among(Collection<PaperId> ids) {
        var wanted = ids.stream().map(PaperId::value).toList();
        return wanted.isEmpty()
                ? List.of()
                : files.find(Filters.in("_id", wanted)).into(new ArrayList<>()).stream()
                        .filter(PaperFile::isWhole)
                        .map(PaperFile::read)
                        .toList();
    }

    @Override
    public Optional<Outcome<OpenPaper>> open(PaperId id) {
        return find(id).map(paper -> release.objection(paper.scan())
                .<Outcome<OpenPaper>>map(Outcome::refused)
                .orElseGet(() ->
                        Outcome.done(new OpenPaper(paper, bucket.openDownloadStream(new BsonString(id.value()))))));
    }

    /// The content first: whoever dies in between leaves a file that is still found, and destroyed again.
    @Override
    public void destroy(PaperId id) {
        chunks.deleteMany(Filters.eq("files_id", id.value()));
        files.deleteOne(Filters.eq("_id", id.value()));
    }
}
