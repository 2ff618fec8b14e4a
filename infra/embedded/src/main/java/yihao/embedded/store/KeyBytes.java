package yihao.embedded.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Order-preserving bytes of BSON values, in MongoDB's order of types. A change here raises the number in
/// [KeyEncoding].
final class KeyBytes {
    private static final byte[] NONE = {};

    private KeyBytes() {}

    static byte[] none() {
        return NONE;
    }

    static int type(@Nullable Object value) {
        return switch (value) {
            case MinKey _ -> 1;
            case null -> 2;
            case Missing _ -> 2;
            case Number _ -> 3;
            case String _ -> 4;
            case Document _ -> 5;
            case Collection<?> _ -> 6;
            case BinData _ -> 7;
            case UUID _ -> 7;
            case LegacyUUID _ -> 7;
            case ObjectId _ -> 8;
            case Boolean _ -> 9;
            case Instant _ -> 10;
            case BsonTimestamp _ -> 11;
            case MaxKey _ -> 127;
            default -> 100;
        };
    }

    static byte[] of(@Nullable Object value, boolean descending) {
        var out = new ByteArrayOutputStream(24);
        write(out, value);
        return descending ? invert(out.toByteArray()) : out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, @Nullable Object value) {
        out.write(type(value));
        switch (value) {
            case null -> {}
            case Missing _ -> {}
            case MinKey _ -> {}
            case MaxKey _ -> {}
            case Number number -> number(out, number);
            case Document document ->
                document.forEach((name, each) -> {
                    out.write(1);
                    text(out, name);
                    write(out, each);
                });
            case Collection<?> list ->
                list.forEach(each -> {
                    out.write(1);
                    write(out, each);
                });
            case UUID uuid -> fixed(fixed(out, uuid.getMostSignificantBits()), uuid.getLeastSignificantBits());
            case BinData binary -> text(out, new String(binary.getData(), StandardCharsets.ISO_8859_1));
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean flag -> out.write(flag ? 1 : 0);
            case Instant instant -> fixed(out, instant.toEpochMilli() ^ Long.MIN_VALUE);
            default -> text(out, value.toString());
        }
        if (value instanceof Document || value instanceof Collection<?>) {
            out.write(0);
        }
    }

    /// A number as its nearest double and what that leaves out, so that long, double and decimal compare exactly.
    private static void number(ByteArrayOutputStream out, Number number) {
        double nearest = number.doubleValue();
        double rest = switch (number) {
            case Decimal128 decimal
            when Double.isFinite(nearest) ->
                decimal.toBigDecimal().subtract(new BigDecimal(nearest)).doubleValue();
            case Long whole ->
                BigDecimal.valueOf(whole).subtract(new BigDecimal(nearest)).doubleValue();
            default -> 0;
        };
        real(out, nearest);
        real(out, rest);
    }

    private static void real(ByteArrayOutputStream out, double value) {
        long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
        fixed(out, bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
    }

    private static ByteArrayOutputStream fixed(ByteArrayOutputStream out, long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return out;
    }

    private static void text(ByteArrayOutputStream out, String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        if (value.indexOf(0) < 0) {
            out.writeBytes(bytes);
        } else {
            escaped(out, bytes);
        }
        out.write(0);
        out.write(0);
    }

    private static void escaped(ByteArrayOutputStream out, byte[] bytes) {
        for (byte each : bytes) {
            out.write(each);
            if (each == 0) {
                out.write(0xFF);
            }
        }
    }

    static byte[] invert(byte[] key) {
        var inverted = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            inverted[i] = (byte) ~key[i];
        }
        return inverted;
    }

    static byte[] join(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /// The least key above all keys that begin with this one; none when there is no such key.
    static byte @Nullable [] next(byte[] prefix) {
        for (int i = prefix.length - 1; i >= 0; i--) {
            if (prefix[i] != (byte) 0xFF) {
                var above = Arrays.copyOf(prefix, i + 1);
                above[i]++;
                return above;
            }
        }
        return null;
    }
}
