package yihao.platform.store;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// By what a document is found while somebody types. They are derived from its state and stored beside it.
///
/// @param beginnings what is typed is the beginning of one of them
/// @param texts one of them contains what is typed besides, where beginnings alone say too little
public record SearchKeys(Set<String> beginnings, Set<String> texts) {

    static final String FIELD = "search";
    static final String INDEXED = "search.keys.k";
    private static final String KEYS = "search.keys";
    private static final String TEXTS = "search.texts";

    public SearchKeys {
        beginnings = Set.copyOf(beginnings);
        texts = Set.copyOf(texts);
    }

    BsonDocument stored() {
        var keys = beginnings.stream()
                .sorted()
                .map(one -> new BsonDocument("k", new BsonString(one)))
                .toList();
        return new BsonDocument("keys", new BsonArray(keys)).append("texts", strings(texts));
    }

    private static BsonArray strings(Collection<String> texts) {
        return new BsonArray(texts.stream().sorted().map(BsonString::new).toList());
    }

    static Bson meant(String beginning, @Nullable String text) {
        var end = beginning + Character.MAX_VALUE;
        var range = Filters.elemMatch(KEYS, Filters.and(Filters.gte("k", beginning), Filters.lt("k", end)));
        return text == null ? range : Filters.and(range, Filters.regex(TEXTS, Pattern.quote(text)));
    }
}
