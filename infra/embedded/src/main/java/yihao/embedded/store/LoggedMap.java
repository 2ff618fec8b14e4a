package yihao.embedded.store;

import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;

/// A map that tells its changes.
final class LoggedMap<K, V> extends MVMap<K, V> {
    private final Changes changes;

    private LoggedMap(Map<String, Object> config, DataType<K> keys, DataType<V> values, Changes changes) {
        super(config, keys, values);
        this.changes = changes;
    }

    @Override
    public @Nullable V put(K key, V value) {
        changes.add(this, key, value);
        return super.put(key, value);
    }

    @Override
    @SuppressWarnings("unchecked") // as the class above us does
    public @Nullable V remove(Object key) {
        changes.add(this, (K) key, null);
        return super.remove(key);
    }

    @Override
    public void clear() {
        keySet().forEach(key -> changes.add(this, key, null));
        super.clear();
    }

    static final class Builder<K, V> extends BasicBuilder<LoggedMap<K, V>, K, V> {
        private final Changes changes;

        Builder(DataType<K> keys, DataType<V> values, Changes changes) {
            this.changes = changes;
            setKeyType(keys);
            setValueType(values);
        }

        @Override
        protected LoggedMap<K, V> create(Map<String, Object> config) {
            return new LoggedMap<>(config, getKeyType(), getValueType(), changes);
        }
    }
}
