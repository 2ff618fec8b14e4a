package yihao.papers;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yihao.embedded.store.EmbeddedStore;
import yihao.papers.Scan.State;
import yihao.papers.Scanner.Verdict;
import yihao.papers.mongo.MongoPapers;
import yihao.papers.mongo.MongoScanQueue;
import yihao.testkit.twins.TestClock;

/// A store of papers of its own, and instances that scan by what the test says.
abstract class ScanWorld {

    static final EmbeddedStore STORE = EmbeddedStore.temporary();
    private static final MongoClient CLIENT = MongoClients.create(STORE.uri());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(STORE::close));
    }

    static final Duration CLAIMED = Duration.ofMinutes(3);
    static final String ENGINE = "ClamAV 1.4.6";

    final MongoDatabase database =
            CLIENT.getDatabase("scans_" + UUID.randomUUID().toString().substring(0, 8));
    final TestClock time = new TestClock("2026-09-15T04:00:00Z");
    final Papers papers = new MongoPapers(database, PapersContract.LIMITS, Release.ONLY_CLEAN, time);
    final ScanQueue queue = new MongoScanQueue(database);
    final List<String> told = new ArrayList<>();
    boolean known = true;

    static Verdict says(State state, @Nullable String detail) {
        return new Verdict(state, detail, ENGINE);
    }

    ScanPapers instance(Scanner scanner) {
        InfectionListener listener = paper -> {
            told.add(paper.name());
            return known;
        };
        return new ScanPapers(queue, scanner, List.of(listener), CLAIMED, time, time);
    }

    ScanPapers instance(State state, @Nullable String detail) {
        return instance(_ -> says(state, detail));
    }

    Paper stored(String name) {
        return papers.store(new ByteArrayInputStream(name.getBytes(US_ASCII)), name, "text/plain")
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    Scan scanOf(Paper paper) {
        return papers.find(paper.id()).orElseThrow().scan();
    }

    String opened(Paper paper) {
        return papers.open(paper.id())
                .orElseThrow()
                .map(_ -> "handed out")
                .orElseThrow(
                        refusal -> new IllegalStateException(refusal.problem().code()));
    }

    String whyNot(Paper paper) {
        try {
            return opened(paper);
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
