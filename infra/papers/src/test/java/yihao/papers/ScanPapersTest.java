package yihao.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.papers.ScanPapers.Step.NOTHING_WAITS;
import static yihao.papers.ScanPapers.Step.SCANNED;
import static yihao.papers.ScanPapers.Step.TOLD;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.papers.Scan.State;
import yihao.papers.Scanner.Verdict;

@DisplayName("Files on their way through the scanner")
class ScanPapersTest extends ScanWorld {

    @Test
    void a_clean_one_is_handed_out_and_done_with() {
        var paper = stored("a.txt");
        assertThat(whyNot(paper)).isEqualTo("papers.not-yet-scanned");
        var scanner = instance(State.CLEAN, null);

        assertThat(scanner.next()).isEqualTo(SCANNED);

        assertThat(scanOf(paper)).isEqualTo(new Scan(State.CLEAN, null, ENGINE, time.instant()));
        assertThat(opened(paper)).isEqualTo("handed out");
        time.advance(Duration.ofDays(400));
        assertThat(scanner.next()).isEqualTo(NOTHING_WAITS);
    }

    @Test
    void an_infected_one_stays_and_those_who_keep_its_record_are_told_until_one_knows_it() {
        var paper = stored("a.txt");
        known = false;
        var scanner = instance(State.INFECTED, "Eicar");

        assertThat(scanner.next()).isEqualTo(SCANNED);
        assertThat(scanner.next()).isEqualTo(TOLD);
        assertThat(scanner.next()).isEqualTo(NOTHING_WAITS);
        assertThat(whyNot(paper)).isEqualTo("papers.infected");
        known = true;
        time.advance(ScanPapers.SHORTEST);
        assertThat(scanner.next()).isEqualTo(TOLD);
        time.advance(Duration.ofDays(1));

        assertThat(scanner.next()).isEqualTo(NOTHING_WAITS);
        assertThat(told).containsExactly("a.txt", "a.txt");
        assertThat(scanOf(paper).detail()).isEqualTo("Eicar");
    }

    @Test
    void of_one_that_no_record_names_nobody_is_told_for_ever() {
        stored("orphan.txt");
        known = false;
        var scanner = instance(State.INFECTED, "Eicar");
        scanner.next();

        for (int i = 0; i < 50; i++) {
            scanner.next();
            time.advance(ScanPapers.LONGEST);
        }

        assertThat(told).hasSize(ScanPapers.MOST_TELLINGS);
    }

    @Test
    void one_that_failed_is_tried_again_after_longer_and_longer_pauses() {
        var paper = stored("a.txt");
        var scanner = instance(State.FAILED, "BROKEN_OFF");

        for (var pause : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360)) {
            assertThat(scanner.next()).isEqualTo(SCANNED);
            assertThat(whyNot(paper)).isEqualTo("papers.scan-failed");
            time.advance(Duration.ofMinutes(pause).minusMillis(1));
            assertThat(scanner.next()).as("before %s minutes", pause).isEqualTo(NOTHING_WAITS);
            time.advance(Duration.ofMillis(1));
        }
        assertThat(instance(State.CLEAN, null).next()).isEqualTo(SCANNED);
        assertThat(opened(paper)).isEqualTo("handed out");
    }

    @Test
    void one_that_is_too_large_is_not_tried_again_soon() {
        stored("a.txt");
        var scanner = instance(State.FAILED, Verdict.TOO_LARGE);
        scanner.next();

        time.advance(ScanPapers.LONGEST.minusMillis(1));
        assertThat(scanner.next()).isEqualTo(NOTHING_WAITS);
        time.advance(Duration.ofMillis(1));
        assertThat(scanner.next()).isEqualTo(SCANNED);
    }

    @Test
    void while_the_scanner_is_away_it_is_no_files_fault() {
        var paper = stored("a.txt");
        var away = instance(_ -> {
            throw new Scanner.Away(new IllegalStateException("connection refused"));
        });

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(away::next).isInstanceOf(Scanner.Away.class).hasRootCauseMessage("connection refused");
        }

        assertThat(scanOf(paper)).isEqualTo(Scan.NONE);
        assertThat(instance(State.FAILED, "BROKEN_OFF").next()).isEqualTo(SCANNED);
        time.advance(ScanPapers.SHORTEST);
        assertThat(instance(State.CLEAN, null).next()).isEqualTo(SCANNED);
    }
}
