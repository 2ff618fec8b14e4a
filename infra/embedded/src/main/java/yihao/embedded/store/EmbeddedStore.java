package yihao.embedded.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The running store. `EmbeddedStore.temporary()` is the one line a test needs.
public final class EmbeddedStore implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int ONE_BOSS = 1;
    private static final int WORKERS = 8;

    private final StoreBackend backend;
    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedStore(StoreBackend backend, int port) {
        this.backend = backend;
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(LOOPBACK, port), ONE_BOSS, WORKERS);
        this.address = server.getLocalAddress();
    }

    /// Starts on a file under the directory and on a port of 127.0.0.1.
    public static EmbeddedStore start(Path directory, int port) {
        return start(new StoreSettings(directory, port, true, Duration.ofSeconds(15)));
    }

    /// Starts in memory on any free port.
    public static EmbeddedStore temporary() {
        return start(new StoreSettings(null, 0, false, Duration.ofSeconds(15)));
    }

    public static EmbeddedStore start(StoreSettings settings) {
        return start(folder(settings.directory()), settings);
    }

    /// @param folder as the class library's file systems name it; none: everything in memory
    static EmbeddedStore start(@Nullable String folder, StoreSettings settings) {
        var backend = StoreBackend.open(folder, settings);
        try {
            return new EmbeddedStore(backend, settings.port());
        } catch (Exception e) { // Netty throws a checked BindException that nothing declares
            backend.close();
            throw new IllegalStateException(
                    "The store did not start on port " + settings.port() + ": is the port taken?", e);
        }
    }

    private static @Nullable String folder(@Nullable Path directory) {
        try {
            return directory == null ? null : Files.createDirectories(directory).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("The store's folder cannot be made: " + directory, e);
        }
    }

    public int port() {
        return address.getPort();
    }

    /// The connection string for MongoDB's driver.
    public String uri() {
        return "mongodb://" + LOOPBACK + ":" + port();
    }

    /// How many queries read a whole collection because no index answered them, by `database.collection`.
    public Map<String, Long> scanCounts() {
        return backend.scans().counts();
    }

    /// The shapes (fields, no values) of the queries that scanned.
    public List<String> scannedQueries() {
        return backend.scans().shapes();
    }

    /// How many index entries, or documents of a scan, all queries together have looked at.
    public long examined() {
        return backend.scans().examined();
    }

    public void forgetScans() {
        backend.scans().forget();
    }

    /// Stops listening, then writes and closes the file.
    @Override
    public void close() {
        server.shutdownNow();
    }
}
