package yihao.platform.store;

import org.bson.BsonDocument;

/// The stored form of a state, for whoever keeps one beside the aggregates (copies, frozen figures).
public final class States {

    private States() {}

    public static BsonDocument write(Object state) {
        return StateWriter.write(state);
    }

    public static <T> T read(BsonDocument document, Class<T> type) {
        return StateReader.read(document, type);
    }
}
