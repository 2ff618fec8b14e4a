package yihao.embedded.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Gives an answer out in batches of 101 documents, MongoDB's first, or of as many as are asked for. The stock server
/// puts all
/// of them into one reply, which no driver reads beyond 48 MB. Of later batches only the keys wait; they are read when
/// they are
/// asked for, as they stand then.
final class Batches extends AbstractCursor {
    private static final int USUAL = 101;

    private final Function<Stream<Object>, List<Document>> read;
    private List<Object> keys;

    private Batches(long id, List<Object> keys, Function<Stream<Object>, List<Document>> read) {
        super(id);
        this.keys = keys;
        this.read = read;
    }

    /// @param size 0: as usual
    /// @param shown the first ones as they are answered
    /// @param read the later ones by their keys
    static QueryResult of(
            Stream<Document> found,
            int size,
            CursorRegistry cursors,
            Function<Stream<Document>, List<Document>> shown,
            Function<Stream<Object>, List<Document>> read) {
        var first = new ArrayList<Document>();
        var later = new ArrayList<>();
        found.forEachOrdered(document -> {
            if (first.size() < (size > 0 ? size : USUAL)) {
                first.add(document);
            } else {
                later.add(document.get("_id"));
            }
        });
        var answered = shown.apply(first.stream());
        if (later.isEmpty()) {
            return new QueryResult(answered);
        }
        var cursor = new Batches(cursors.generateCursorId(), later, read);
        cursors.add(cursor);
        return new QueryResult(answered, cursor);
    }

    @Override
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    @Override
    public List<Document> takeDocuments(int wanted) {
        int number = Math.min(keys.size(), wanted > 0 ? wanted : USUAL);
        var taken = keys.subList(0, number);
        keys = keys.subList(number, keys.size());
        return read.apply(taken.stream());
    }
}
