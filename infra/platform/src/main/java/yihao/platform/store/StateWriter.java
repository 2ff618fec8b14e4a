package yihao.platform.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
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

/// Records to BSON, without annotations: so the domain stays plain Java and a stored field is called what the record
/// calls it. [StateReader] reads it back.
///
/// A record of one field that belongs to no sealed family is its value (`ProjectId` is a string); a member of a
/// sealed family says which in `kind`; money and decimals are Decimal128, instants dates (milliseconds), days ISO
/// text; what is null is left out; sets and map keys are sorted, so that equal states have equal bytes.
final class StateWriter {

    static final String KIND = "kind";

    private StateWriter() {}

    static BsonDocument write(Object state) {
        return toBson(state).asDocument();
    }

    private static BsonValue toBson(Object value) {
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
                        .map(StateWriter::toBson)
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
            case Collection<?> list ->
                new BsonArray(list.stream().map(StateWriter::toBson).toList());
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
}
