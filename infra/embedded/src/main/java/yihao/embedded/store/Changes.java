package yihao.embedded.store;

import java.nio.ByteBuffer;
import java.util.function.IntFunction;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/// Changes of maps as bytes in the order they were made: which map, which key, and its new value or that it is gone.
final class Changes {
    private static final byte REMOVED = 0;
    private static final byte PUT = 1;

    private WriteBuffer made = new WriteBuffer();
    private WriteBuffer spare = new WriteBuffer();
    private boolean wanted;

    /// From now on they are written down. In memory nobody would.
    synchronized void want() {
        wanted = true;
    }

    /// @param value null: removed
    synchronized <K, V> void add(MVMap<K, V> map, K key, @Nullable V value) {
        if (!wanted) {
            return;
        }
        var start = made.position();
        try {
            made.putVarInt(map.getId()).put(value == null ? REMOVED : PUT);
            map.getKeyType().write(made, key);
            if (value != null) {
                map.getValueType().write(made, value);
            }
        } catch (RuntimeException e) {
            made.position(start);
            throw e;
        }
    }

    /// What was added since; valid until the next time.
    synchronized ByteBuffer take() {
        var taken = made;
        made = spare.clear();
        spare = taken;
        return taken.getBuffer().flip();
    }

    synchronized void forget() {
        made.clear();
    }

    /// Makes the same changes again.
    static void apply(ByteBuffer changes, IntFunction<MVMap<Object, Object>> maps) {
        while (changes.hasRemaining()) {
            var map = maps.apply(DataUtils.readVarInt(changes));
            var kind = changes.get();
            var key = map.getKeyType().read(changes);
            if (kind == PUT) {
                map.put(key, map.getValueType().read(changes));
            } else {
                map.remove(key);
            }
        }
    }
}
