package yihao.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server behind the wire protocol. Write commands are durable before they are answered.
final class StoreBackend extends H2Backend {
    private static final Logger LOG = LoggerFactory.getLogger(StoreBackend.class);
    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "dropindexes",
            "drop",
            "dropdatabase",
            "renamecollection");
    private static final int WORTH_COMPACTING_BELOW_PERCENT = 70;
    private static final int COMPACT_AT_ONCE_BYTES = 8 << 20;

    private final Map<String, StoreDatabase> opened;
    private final ScanCounts scans;
    private final StoreMaps maps;
    private final GroupCommit commits;
    private final Snapshots snapshots;
    private final ScheduledExecutorService maintenance = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("store-maintenance").unstarted(work));

    static StoreBackend open(@Nullable String folder, StoreSettings settings) {
        var maps = new StoreMaps(StoreFile.open(folder == null ? null : folder + "/store.mv"), new Changes());
        try {
            var disk = folder == null ? null : disk(maps, folder, settings.fsync());
            return new StoreBackend(maps, disk, settings.sweep());
        } catch (RuntimeException e) {
            maps.store().closeImmediately();
            throw e;
        }
    }

    private static StoreDisk disk(StoreMaps maps, String folder, boolean fsync) {
        var real = new File(FilePath.get(folder).unwrap().toString());
        return StoreDisk.open(maps, folder + "/store.log", fsync, real::getUsableSpace);
    }

    private StoreBackend(StoreMaps maps, @Nullable StoreDisk disk, Duration sweep) {
        this.opened = new ConcurrentHashMap<>(); // before super(): it opens the databases
        this.scans = new ScanCounts();
        this.maps = maps;
        var gate = new GroupCommit(disk);
        this.commits = gate;
        this.snapshots = new Snapshots(maps, gate);
        super(maps.store());
        maintenance.scheduleWithFixedDelay(this::maintain, sweep.toMillis(), sweep.toMillis(), TimeUnit.MILLISECONDS);
    }

    ScanCounts scans() {
        return scans;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, each -> new StoreDatabase(each, maps, getCursorRegistry(), scans));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello" ->
                super.handleCommand(channel, database, "ismaster", query)
                        .append("isWritablePrimary", true)
                        .append("helloOk", true);
            case "scancounts" -> scanCounts(query);
            case "snapshotbegin" -> snapshots.begin(database);
            case "snapshotread" -> snapshots.read(database, query);
            case "snapshotend" -> snapshots.end(database);
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    /// `{scanCounts: 1}` tells how many queries no index answered; `{scanCounts: 1, forget: true}` starts anew.
    private Document scanCounts(Document query) {
        var counts = new Document();
        scans.counts().forEach(counts::put);
        var reply =
                new Document("counts", counts).append("queries", scans.shapes()).append("ok", 1.0);
        if (Boolean.TRUE.equals(query.get("forget"))) {
            scans.forget();
        }
        return reply;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        commits.demandOpen();
        return writes(message.getDocument())
                ? commits.write(() -> super.handleMessage(message))
                : super.handleMessage(message);
    }

    private static boolean writes(Document message) {
        var command = message.keySet().iterator().next().toLowerCase(Locale.ROOT);
        return WRITES.contains(command)
                || command.equals("aggregate")
                        && message.get("pipeline") instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.getLast() instanceof Document last
                        && (last.containsKey("$out") || last.containsKey("$merge"));
    }

    @Override
    public void commit() {
        commits.checkpoint(() -> {});
    }

    /// A sweep that fails is told and tried again: the next one finds the same documents.
    private void maintain() {
        try {
            for (var database : opened.values()) {
                for (var collection : database.opened()) {
                    if (collection.expires()) {
                        commits.write(() -> collection.deleteExpired(Instant.now()));
                    }
                }
            }
            commits.checkpoint(() -> getMvStore().compact(WORTH_COMPACTING_BELOW_PERCENT, COMPACT_AT_ONCE_BYTES));
        } catch (RuntimeException e) {
            LOG.warn("The store's maintenance did not finish", e);
        }
    }

    @Override
    public void close() {
        maintenance.close();
        try {
            commits.close();
        } finally {
            super.close();
        }
    }
}
