package yihao.lead.letter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import yihao.lead.letter.SealedFiles;
import yihao.platform.secrecy.Sealed;
import yihao.platform.store.Store;

/// In the driver's GridFS bucket `letterFiles`, under names that say nothing.
@Repository
class GridFsSealedFiles implements SealedFiles {

    private static final String BUCKET = "letterFiles";
    private static final String ALGORITHM = "algorithm";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;

    GridFsSealedFiles(Store store) {
        this.bucket = GridFSBuckets.create(store.database(), BUCKET);
        this.files = store.database().getCollection(BUCKET + ".files");
    }

    @Override
    public String keep(Sealed file) {
        var id = UUID.randomUUID().toString();
        var options = new GridFSUploadOptions().metadata(new Document(ALGORITHM, file.algorithm()));
        var content = new ByteArrayInputStream(Base64.getDecoder().decode(file.text()));
        bucket.uploadFromStream(new BsonString(id), id, content, options);
        return id;
    }

    @Override
    public Optional<Sealed> find(String id) {
        return Optional.ofNullable(files.find(Filters.eq("_id", id)).first()).map(file -> {
            var content = new ByteArrayOutputStream();
            bucket.downloadToStream(new BsonString(id), content);
            var algorithm = file.get("metadata", Document.class).getString(ALGORITHM);
            return new Sealed(algorithm, Base64.getEncoder().encodeToString(content.toByteArray()));
        });
    }

    @Override
    public void remove(String id) {
        if (files.find(Filters.eq("_id", id)).first() != null) {
            bucket.delete(new BsonString(id));
        }
    }
}
