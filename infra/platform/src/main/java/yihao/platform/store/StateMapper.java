package yihao.platform.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/// Records to BSON and back, without annotations: so the domain stays plain Java and a stored field is called what the
/// record calls it.
///
/// A record of one field that belongs to no sealed family is its value (`ProjectId` is a string); a member of a sealed
/// family says which in `kind`; money and
/// decimals are Decimal128, instants dates (milliseconds), days ISO text; what is null is left out; sets and map keys
/// are sorted, so that equal
/// states have equal bytes.
final class StateMapper {

    private static final String KIND = "kind";

    private StateMapper() {}

    static BsonDocument write(Object state) {
        return toBson(state).asDocument();
    }

    static <T> T read(BsonDocument document, Class<T> type) {
        return type.cast(fromBson(document, type));
    }

    static BsonValue toBson(Object value) {
        return switch (value) {
            case String text -> new BsonString(text);
            case Integer number -> new BsonInt32(number);
            case Long number -> new BsonInt64(number);
            case Boolean bool -> BsonBoolean.valueOf(bool);
            case BigDecimal decimal -> new BsonDecimal128(new Decimal128(decimal));
            case Instant instant -> new BsonDateTime(instant.toEpochMilli());
            case byte[] bytes -> new BsonBinary(bytes);
            case Enum<?> constant -> new BsonString(constant.name());
            case LocalDate _, YearMonth _, UUID _, Currency _ -> new BsonString(value.toString());
            case Set<?> set ->
                new BsonArray(set.stream()
                        .map(StateMapper::toBson)
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
            case Collection<?> list ->
                new BsonArray(list.stream().map(StateMapper::toBson).toList());
            case Map<?, ?> map -> mapToBson(map);
            case Record record -> recordToBson(record);
            default -> throw new IllegalArgumentException("No BSON form for " + value.getClass());
        };
    }

    private static BsonDocument mapToBson(Map<?, ?> map) {
        var document = new BsonDocument();
        map.entrySet().stream()
                .map(entry -> Map.entry(toBson(entry.getKey()).asString().getValue(), toBson(entry.getValue())))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> document.append(entry.getKey(), entry.getValue()));
        return document;
    }

    private static BsonValue recordToBson(Record record) {
        var shape = RecordShape.of(record.getClass());
        if (shape.isValue()) {
            return toBson(shape.component(record, 0));
        }
        var document = new BsonDocument();
        if (shape.inSealedFamily()) {
            document.append(KIND, new BsonString(record.getClass().getSimpleName()));
        }
        for (int i = 0; i < shape.components().size(); i++) {
            var value = shape.componentOrNull(record, i);
            if (value != null) {
                document.append(shape.components().get(i).getName(), toBson(value));
            }
        }
        return document;
    }

    static Object fromBson(BsonValue bson, Type type) {
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
                    bson, member(raw, bson.asDocument().getString(KIND).getValue()));
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
        var values = shape.components().stream()
                .map(component -> {
                    var value = document.get(component.getName());
                    return value == null || value.isNull()
                            ? absent(component)
                            : fromBson(value, component.getGenericType());
                })
                .toArray();
        return shape.create(values);
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

    private static Object enumConstant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + name + " in " + type));
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
