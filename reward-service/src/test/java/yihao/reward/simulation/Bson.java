package yihao.reward.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// Reads what stands in a store.
final class Bson {

    private Bson() {}

    static String id(BsonDocument document) {
        return document.getString("_id").getValue();
    }

    /// @return empty where nothing stands
    static String text(BsonDocument document, String path) {
        var value = at(document, path);
        return value == null || value.isNull() ? "" : value.asString().getValue();
    }

    static long number(BsonDocument document, String path) {
        var value = at(document, path);
        return value == null ? 0 : value.asNumber().longValue();
    }

    static boolean has(BsonDocument document, String path) {
        var value = at(document, path);
        return value != null && !value.isNull();
    }

    static List<BsonDocument> list(BsonDocument document, String path) {
        var value = at(document, path);
        return value == null
                ? List.of()
                : value.asArray().stream().map(BsonValue::asDocument).toList();
    }

    static BigDecimal amount(BsonDocument document, String path) {
        var value = at(document, path + ".amount");
        return value == null ? BigDecimal.ZERO : value.asDecimal128().getValue().bigDecimalValue();
    }

    static Map<String, BigDecimal> amounts(BsonDocument document, String path) {
        var amounts = new TreeMap<String, BigDecimal>();
        var value = at(document, path);
        if (value != null) {
            value.asDocument().forEach((key, money) -> amounts.put(key, amount(money.asDocument())));
        }
        return amounts;
    }

    private static BigDecimal amount(BsonDocument money) {
        return money.getDecimal128("amount").getValue().bigDecimalValue();
    }

    private static @Nullable BsonValue at(BsonDocument document, String path) {
        BsonValue value = document;
        for (var name : path.split("\\.")) {
            if (value == null || !value.isDocument()) {
                return null;
            }
            value = value.asDocument().get(name);
        }
        return value;
    }
}
