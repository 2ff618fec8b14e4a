package yihao.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/// BSON instead of Java serialization in the file. A plain value is kept as the one field of a document.
final class BsonType extends BasicDataType<Object> {
    static final BsonType TYPE = new BsonType();
    private static final String VALUE = "";

    /// Any total order will do: identifiers are only looked up.
    @Override
    public int compare(Object a, Object b) {
        if (a instanceof String left && b instanceof String right) {
            return left.compareTo(right);
        }
        if (a instanceof ObjectId left && b instanceof ObjectId right) {
            return left.compareTo(right);
        }
        return Arrays.compareUnsigned(KeyBytes.of(a, false), KeyBytes.of(b, false));
    }

    @Override
    public int getMemory(@Nullable Object value) {
        return switch (value) {
            case Document document ->
                100
                        + document.values().stream()
                                .mapToInt(v -> 60 + getMemory(v))
                                .sum();
            case Collection<?> list ->
                60 + list.stream().mapToInt(v -> 8 + getMemory(v)).sum();
            case String text -> 50 + text.length();
            case null, default -> 32;
        };
    }

    @Override
    public void write(WriteBuffer out, Object value) {
        var bytes = Unpooled.buffer(256);
        var whole = value instanceof Document;
        BsonEncoder.encodeDocument(whole ? (Document) value : new Document(VALUE, value), bytes);
        out.put((byte) (whole ? 1 : 0)).put(bytes.nioBuffer());
    }

    @Override
    @SuppressWarnings("NullAway") // a stored null comes back as null
    public Object read(ByteBuffer in) {
        var whole = in.get() == 1;
        var bytes = in.slice(in.position(), Integer.reverseBytes(in.getInt(in.position())));
        in.position(in.position() + bytes.remaining());
        var document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
        return whole ? document : document.get(VALUE);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
