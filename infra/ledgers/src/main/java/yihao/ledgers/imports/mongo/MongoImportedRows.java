package yihao.ledgers.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.imports.ImportedRows;
import yihao.ledgers.imports.RowAnswer;
import yihao.ledgers.imports.RowCounts;
import yihao.ledgers.imports.RowOutcome;
import yihao.ledgers.imports.mongo.RowSecrets.Secret;
import yihao.platform.secrecy.Vault;
import yihao.platform.store.Store;

/// A part of the rows is one sealed document, what is told of it another: people and confidential leads stand in them,
/// and a part that is done is not written again. How many rows came to what is in the clear.
public final class MongoImportedRows implements ImportedRows {

    /// More nobody reads, and a document ends somewhere.
    private static final int TOLD_LEFT_OUT = 1_000;

    private static final String EXPIRES = "expireAt";
    private static final String COUNTS = "counts";

    private final MongoCollection<BsonDocument> rows;
    private final MongoCollection<BsonDocument> told;
    private final RowKeys keys;
    private final RowSecrets secrets;
    private final InstantSource realTime;
    private final Duration kept;

    /// @param kept how long; in real time, as the store counts it
    public MongoImportedRows(Store store, Vault vault, InstantSource realTime, Duration kept) {
        this.rows = store.collection("ledger_rows");
        this.told = store.collection("ledger_answers");
        this.keys = new RowKeys(store, vault);
        this.secrets = new RowSecrets(vault);
        this.realTime = realTime;
        this.kept = kept;
        for (var collection : List.of(rows, told)) {
            collection.createIndex(Indexes.ascending(EXPIRES), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        }
    }

    private record Part(int number, List<StoredRow> rows) {}

    @Override
    public void keep(String importId, String seal, Ledger ledger) {
        keys.keep(importId, seal, expiry());
        var all = ledger.rows();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var part = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            var written =
                    new Part(from / AT_ONCE, part.stream().map(StoredRow::of).toList());
            rows.insertOne(sealed(seal, Secret.LEDGER_ROWS, written, name(importId, from / AT_ONCE)));
        }
        var leftOut = ledger.leftOut();
        var beside = new Beside(
                ledger.unread(),
                ledger.hidden(),
                leftOut.stream().limit(TOLD_LEFT_OUT).toList(),
                leftOut.size());
        rows.insertOne(sealed(seal, Secret.LEDGER_BESIDE, beside, importId));
    }

    private BsonDocument sealed(String seal, Secret what, Record written, String id) {
        return secrets.seal(seal, what, written)
                .append("_id", new BsonString(id))
                .append(EXPIRES, expiry());
    }

    @Override
    public void forgetOld() {
        keys.destroyThose(new BsonDateTime(realTime.millis()), importId -> {
            rows.deleteMany(Filters.eq("_id", importId));
            rows.deleteMany(Filters.and(Filters.gte("_id", importId + "/"), Filters.lt("_id", importId + "/~")));
        });
    }

    @Override
    public Optional<Beside> beside(String importId) {
        return keys.seal(importId)
                .flatMap(seal -> Optional.ofNullable(
                                rows.find(Filters.eq("_id", importId)).first())
                        .flatMap(document -> secrets.open(seal, Secret.LEDGER_BESIDE, document, Beside.class)));
    }

    @Override
    public List<Row> part(String importId, String seal, int part) {
        return Optional.ofNullable(
                        rows.find(Filters.eq("_id", name(importId, part))).first())
                .filter(_ -> keys.seal(importId).isPresent()) // without it nothing can be told of the rows
                .flatMap(document -> secrets.open(seal, Secret.LEDGER_ROWS, document, Part.class))
                .map(written -> written.rows().stream().map(StoredRow::row).toList())
                .orElse(List.of());
    }

    @Override
    public void tell(String importId, Telling telling, int part, List<RowAnswer> answers) {
        var id = name(importId, telling, part);
        var counts = new BsonDocument();
        RowCounts.of(answers).each().forEach((outcome, count) -> counts.append(outcome.name(), new BsonInt32(count)));
        var document = keys.seal(importId)
                .map(seal -> sealed(seal, Secret.LEDGER_ANSWERS, new Answers(part, answers), id))
                .orElseThrow(() -> new IllegalStateException("The key of import " + importId + " is gone"))
                .append(COUNTS, counts);
        told.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
    }

    private record Answers(int part, List<RowAnswer> answers) {

        Stream<Told> all() {
            return IntStream.range(0, answers.size()).mapToObj(at -> new Told(part * AT_ONCE + at, answers.get(at)));
        }
    }

    @Override
    public int told(String importId, Telling telling) {
        return (int) told.countDocuments(all(importId, telling));
    }

    @Override
    public RowCounts counts(String importId, Telling telling) {
        return told
                .find(all(importId, telling))
                .projection(Projections.include(COUNTS))
                .map(document -> counts(document.getDocument(COUNTS)))
                .into(new ArrayList<>())
                .stream()
                .reduce(RowCounts.of(List.of()), RowCounts::plus);
    }

    private static RowCounts counts(BsonDocument counts) {
        var each = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        counts.forEach((outcome, count) ->
                each.put(RowOutcome.valueOf(outcome), count.asNumber().intValue()));
        return new RowCounts(each);
    }

    @Override
    public List<Told> answers(String importId, Telling telling, boolean onlyRefused, int from, int limit) {
        var seal = keys.seal(importId);
        if (seal.isEmpty()) {
            return List.of();
        }
        var parts = Filters.and(all(importId, telling), Filters.gte("_id", name(importId, telling, from / AT_ONCE)));
        var wanted = onlyRefused ? Filters.and(parts, Filters.gt(COUNTS + "." + RowOutcome.REFUSED, 0)) : parts;
        var found = new ArrayList<Told>();
        try (var cursor =
                told.find(wanted).sort(Sorts.ascending("_id")).batchSize(2).cursor()) {
            while (cursor.hasNext() && found.size() < limit) {
                secrets.open(seal.get(), Secret.LEDGER_ANSWERS, cursor.next(), Answers.class)
                        .ifPresent(part -> part.all()
                                .filter(one -> one.at() >= from)
                                .filter(one -> !onlyRefused || one.answer().outcome() == RowOutcome.REFUSED)
                                .limit(limit - found.size())
                                .forEach(found::add));
            }
        }
        return found;
    }

    private static Bson all(String importId, Telling telling) {
        var beginning = importId + "/" + telling + "/";
        return Filters.and(Filters.gte("_id", beginning), Filters.lt("_id", beginning + "~"));
    }

    private static String name(String importId, int part) {
        return "%s/%06d".formatted(importId, part);
    }

    private static String name(String importId, Telling telling, int part) {
        return "%s/%s/%06d".formatted(importId, telling, part);
    }

    private BsonDateTime expiry() {
        return new BsonDateTime(realTime.instant().plus(kept).toEpochMilli());
    }
}
