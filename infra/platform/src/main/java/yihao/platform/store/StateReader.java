package yihao.platform.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// BSON back to records, as [StateWriter] wrote them. What a document of an earlier version lacks is empty, zero or
/// null.
final class StateReader {

    private StateReader() {}

    static <T> T read(BsonDocument document, Class<T> type) {
        return type.cast(fromBson(document, type));
    }

    private static Object fromBson(BsonValue bson, Type type) {
        if (type instanceof ParameterizedType generic) {
            return collectionFromBson(bson, generic);
        }
        var raw = (Class<?>) type;
        if (raw.isEnum()) {
            return enumConstant(raw, bson.asString().getValue());
        }
        if (raw.isRecord()) {
            return recordFromBson(bson, raw);
        }
        if (raw.isSealed()) {
            return recordFromBson(
                    bson,
                    member(raw, bson.asDocument().getString(StateWriter.KIND).getValue()));
        }
        return scalarFromBson(bson, raw);
    }

    private static Object scalarFromBson(BsonValue bson, Class<?> raw) {
        return switch (raw.getName()) {
            case "java.lang.String" -> bson.asString().getValue();
            case "int", "java.lang.Integer" -> bson.asNumber().intValue();
            case "long", "java.lang.Long" -> bson.asNumber().longValue();
            case "boolean", "java.lang.Boolean" -> bson.asBoolean().getValue();
            case "java.math.BigDecimal" -> bson.asDecimal128().getValue().bigDecimalValue();
            case "java.time.Instant" -> Instant.ofEpochMilli(bson.asDateTime().getValue());
            case "java.time.LocalDate" -> LocalDate.parse(bson.asString().getValue());
            case "java.time.YearMonth" -> YearMonth.parse(bson.asString().getValue());
            case "java.util.UUID" -> UUID.fromString(bson.asString().getValue());
            case "java.util.Currency" -> Currency.getInstance(bson.asString().getValue());
            case "[B" -> bson.asBinary().getData();
            default -> throw new IllegalArgumentException("No BSON form for " + raw);
        };
    }

    private static Object collectionFromBson(BsonValue bson, ParameterizedType generic) {
        var raw = (Class<?>) generic.getRawType();
        var arguments = generic.getActualTypeArguments();
        if (raw == Map.class) {
            var map = new LinkedHashMap<Object, Object>();
            bson.asDocument()
                    .forEach((key, value) ->
                            map.put(fromBson(new BsonString(key), arguments[0]), fromBson(value, arguments[1])));
            return map;
        }
        var items = bson.asArray().stream().map(item -> fromBson(item, arguments[0]));
        if (raw == List.class) {
            return items.toList();
        }
        if (raw == Set.class) {
            return items.collect(LinkedHashSet::new, Set::add, Set::addAll);
        }
        return recordFromBson(bson, raw);
    }

    private static Object recordFromBson(BsonValue bson, Class<?> raw) {
        var shape = RecordShape.of(raw);
        if (shape.isValue()) {
            return shape.create(fromBson(bson, shape.components().getFirst().getGenericType()));
        }
        var document = bson.asDocument();
        var values = new @Nullable Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = componentFromBson(document, shape.components().get(i));
        }
        return shape.create(values);
    }

    private static @Nullable Object componentFromBson(BsonDocument document, RecordComponent component) {
        var value = document.get(component.getName());
        return value == null || value.isNull() ? absent(component) : fromBson(value, component.getGenericType());
    }

    private static @Nullable Object absent(RecordComponent component) {
        return switch (component.getType().getName()) {
            case "int" -> 0;
            case "long" -> 0L;
            case "boolean" -> false;
            case "java.util.List" -> List.of();
            case "java.util.Set" -> Set.of();
            case "java.util.Map" -> Map.of();
            default -> null;
        };
    }

    @SuppressWarnings("unchecked") // of which enum it is, is known only here
    private static Object enumConstant(Class<?> type, String name) {
        return Enum.valueOf(type.asSubclass(Enum.class), name);
    }

    private static Class<?> member(Class<?> family, String name) {
        for (var member : family.getPermittedSubclasses()) {
            if (member.isRecord() && member.getSimpleName().equals(name)) {
                return member;
            }
            if (member.isSealed()) {
                try {
                    return member(member, name);
                } catch (IllegalArgumentException _) {
                    // in another branch of the family
                }
            }
        }
        throw new IllegalArgumentException("No " + name + " in " + family);
    }
}
