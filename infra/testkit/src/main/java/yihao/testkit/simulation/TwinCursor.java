package yihao.testkit.simulation;

import com.mongodb.ServerAddress;
import com.mongodb.ServerCursor;
import com.mongodb.client.MongoCursor;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Walks over results that are all there.
final class TwinCursor implements MongoCursor<Object> {

    private final Iterator<Object> results;

    TwinCursor(Iterator<Object> results) {
        this.results = results;
    }

    @Override
    public void close() {}

    @Override
    public boolean hasNext() {
        return results.hasNext();
    }

    @Override
    public Object next() {
        return results.next();
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public @Nullable Object tryNext() {
        return results.hasNext() ? results.next() : null;
    }

    @Override
    public @Nullable ServerCursor getServerCursor() {
        return null;
    }

    @Override
    public ServerAddress getServerAddress() {
        return new ServerAddress();
    }
}
