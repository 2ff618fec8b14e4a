package yihao.papers.mongo;

import static yihao.papers.mongo.PaperFile.AT;
import static yihao.papers.mongo.PaperFile.CLAIM;
import static yihao.papers.mongo.PaperFile.DETAIL;
import static yihao.papers.mongo.PaperFile.DUE;
import static yihao.papers.mongo.PaperFile.ENGINE;
import static yihao.papers.mongo.PaperFile.FINGERPRINT;
import static yihao.papers.mongo.PaperFile.SCAN;
import static yihao.papers.mongo.PaperFile.STATE;
import static yihao.papers.mongo.PaperFile.TRIES;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.papers.Scan;
import yihao.papers.ScanQueue;

/// What is due stands with the file itself, so that a kept file can never be forgotten.
public final class MongoScanQueue implements ScanQueue {

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;

    public MongoScanQueue(MongoDatabase database) {
        this.bucket = PaperFile.bucket(database);
        this.files = database.getCollection(PaperFile.FILES);
        files.createIndex(Indexes.ascending(DUE), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<Claim> claim(Instant now, Instant until) {
        var token = UUID.randomUUID().toString();
        var claimed = files.findOneAndUpdate(
                due(now),
                Updates.combine(Updates.set(DUE, Date.from(until)), Updates.set(CLAIM, token), Updates.inc(TRIES, 1)),
                new FindOneAndUpdateOptions().sort(Sorts.ascending(DUE)).returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(claimed)
                .map(file -> new Claim(
                        PaperFile.read(file),
                        token,
                        file.getEmbedded(List.of("metadata", "scan", "tries"), Number.class)
                                .intValue()));
    }

    @Override
    public InputStream read(Claim claim) {
        return bucket.openDownloadStream(new BsonString(claim.paper().id().value()));
    }

    @Override
    public boolean settle(Claim claim, Scan scan, @Nullable Instant again) {
        var written = Updates.combine(
                Updates.set(STATE, scan.state().name()),
                Updates.set(DETAIL, scan.detail()),
                Updates.set(ENGINE, scan.engine()),
                Updates.set(AT, scan.at() == null ? null : Date.from(scan.at())),
                Updates.unset(CLAIM),
                Updates.set(TRIES, tries(claim, scan)),
                again == null ? Updates.unset(DUE) : Updates.set(DUE, Date.from(again)));
        return files.updateOne(mine(claim), written).getMatchedCount() == 1;
    }

    /// A scan that fails again counts on, and so does the telling; with any other news the count begins anew.
    private static int tries(Claim claim, Scan scan) {
        var isNews = scan.state() != claim.paper().scan().state() && scan.state() != Scan.State.FAILED;
        return isNews ? 0 : claim.tries();
    }

    @Override
    public void giveBack(Claim claim, Instant again) {
        files.updateOne(
                mine(claim),
                Updates.combine(
                        Updates.set(DUE, Date.from(again)),
                        Updates.unset(CLAIM),
                        Updates.set(TRIES, claim.tries() - 1)));
    }

    @Override
    public void adopt(Instant now) {
        files.updateMany(
                Filters.and(Filters.exists(FINGERPRINT), Filters.exists(SCAN, false)),
                Updates.set(SCAN, PaperFile.waiting(now)));
    }

    @Override
    public long waiting(Instant now) {
        return files.countDocuments(due(now));
    }

    private static Bson due(Instant now) {
        return Filters.lte(DUE, Date.from(now));
    }

    private static Bson mine(Claim claim) {
        return Filters.and(Filters.eq("_id", claim.paper().id().value()), Filters.eq(CLAIM, claim.token()));
    }
}
