package yihao.testkit.simulation;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;

/// Changes of a document, as far as the platform uses them: top-level fields only.
final class Updating {

    private Updating() {}

    /// Lists are made anew, so that the document's earlier state stays what it was.
    static void apply(BsonDocument document, BsonDocument update) {
        update.forEach((operator, fields) -> fields.asDocument().forEach((field, value) -> {
            if (field.contains(".")) {
                throw new UnsupportedOperationException("The twin changes no inner field " + field);
            }
            change(document, operator, field, value);
        }));
    }

    private static void change(BsonDocument document, String operator, String field, BsonValue value) {
        switch (operator) {
            case "$set" -> document.put(field, value);
            case "$unset" -> document.remove(field);
            case "$inc" ->
                document.put(
                        field,
                        new BsonInt64(number(document, field) + value.asNumber().longValue()));
            case "$max" -> {
                if (!document.containsKey(field) || Matching.order(value, document.get(field)) > 0) {
                    document.put(field, value);
                }
            }
            case "$push" -> push(document, field, value);
            case "$pull" -> {
                var list = listIn(document, field);
                list.removeIf(element -> isMeant(element, value.asDocument()));
                document.put(field, list);
            }
            default -> throw new UnsupportedOperationException("The twin knows no " + operator);
        }
    }

    private static long number(BsonDocument document, String field) {
        return document.containsKey(field) ? document.getNumber(field).longValue() : 0;
    }

    private static void push(BsonDocument document, String field, BsonValue value) {
        var list = listIn(document, field);
        if (value.isDocument() && value.asDocument().containsKey("$each")) {
            list.addAll(value.asDocument().getArray("$each"));
            var kept = -value.asDocument().getNumber("$slice").intValue();
            list.subList(0, Math.max(0, list.size() - kept)).clear();
        } else {
            list.add(value);
        }
        document.put(field, list);
    }

    private static BsonArray listIn(BsonDocument document, String field) {
        return new BsonArray(document.getArray(field, new BsonArray()).getValues());
    }

    private static boolean isMeant(BsonValue element, BsonDocument condition) {
        return Matching.isOperators(condition)
                ? condition.entrySet().stream().allMatch(one -> Matching.holds(element, one.getKey(), one.getValue()))
                : element.isDocument() && Matching.matches(element.asDocument(), condition);
    }
}
