package yihao.papers;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.papers.ScanPapers.Step.NOTHING_WAITS;
import static yihao.papers.ScanPapers.Step.SCANNED;
import static yihao.papers.ScanPapers.Step.TOO_LATE;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.papers.Scan.State;

@DisplayName("Files in the hands of several instances")
class ScanClaimsTest extends ScanWorld {

    @Test
    void whoever_dies_over_a_file_leaves_it_to_the_next_once_the_claim_has_run_out() {
        var paper = stored("a.txt");
        var killed = queue.claim(time.instant(), time.instant().plus(CLAIMED)).orElseThrow();
        var other = instance(State.CLEAN, null);

        time.advance(CLAIMED.minusMillis(1));
        assertThat(other.next()).isEqualTo(NOTHING_WAITS);
        time.advance(Duration.ofMillis(1));
        assertThat(other.next()).isEqualTo(SCANNED);

        var late = new Scan(State.INFECTED, "Eicar", ENGINE, time.instant());
        assertThat(queue.settle(killed, late, null)).isFalse();
        assertThat(scanOf(paper).state()).isEqualTo(State.CLEAN);
    }

    @Test
    void whoever_was_too_slow_changes_nothing() {
        var paper = stored("a.txt");
        var other = instance(State.CLEAN, null);
        var slow = instance(_ -> {
            time.advance(CLAIMED);
            other.next();
            return says(State.INFECTED, "Eicar");
        });

        assertThat(slow.next()).isEqualTo(TOO_LATE);
        assertThat(scanOf(paper).state()).isEqualTo(State.CLEAN);
    }

    @Test
    void many_instances_scan_each_file_once() {
        var all = IntStream.range(0, 40).mapToObj(i -> stored(i + ".txt")).toList();
        var scanned = new ConcurrentLinkedQueue<String>();

        IntStream.range(0, 8).parallel().forEach(_ -> {
            var one = instance(content -> {
                scanned.add(text(content));
                return says(State.CLEAN, null);
            });
            while (one.next() != NOTHING_WAITS) {
                // the next one
            }
        });

        assertThat(scanned)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Paper::name).toList());
    }

    private static String text(InputStream content) {
        try {
            return new String(content.readAllBytes(), US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void files_from_before_there_were_scans_wait_too() {
        var paper = stored("a.txt");
        database.getCollection("papers.files")
                .updateOne(Filters.eq("_id", paper.id().value()), Updates.unset("metadata.scan"));
        assertThat(scanOf(paper)).isEqualTo(Scan.NONE);
        assertThat(queue.waiting(time.instant())).isZero();

        queue.adopt(time.instant());

        assertThat(queue.waiting(time.instant())).isEqualTo(1);
        assertThat(instance(State.CLEAN, null).next()).isEqualTo(SCANNED);
    }

    @Test
    void whoever_waited_longest_is_next_and_is_found_by_an_index() {
        var first = stored("first.txt");
        time.advance(Duration.ofSeconds(1));
        stored("second.txt");
        STORE.forgetScans();

        var claim = queue.claim(time.instant(), time.instant().plus(CLAIMED)).orElseThrow();

        assertThat(claim.paper().id()).isEqualTo(first.id());
        assertThat(queue.waiting(Instant.parse("2026-09-15T05:00:00Z"))).isEqualTo(2);
        assertThat(STORE.scannedQueries()).isEmpty();
    }
}
