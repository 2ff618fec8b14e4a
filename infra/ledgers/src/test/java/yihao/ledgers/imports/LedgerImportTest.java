package yihao.ledgers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.ledgers.imports.ImportStatus.CANCELLED;
import static yihao.ledgers.imports.ImportStatus.CHECKED;
import static yihao.ledgers.imports.ImportStatus.CHECKING;
import static yihao.ledgers.imports.ImportStatus.ENTERED;
import static yihao.ledgers.imports.ImportStatus.ENTERING;
import static yihao.ledgers.imports.ImportStatus.RECHECKING;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yihao.kernel.Outcome;

@DisplayName("G5 An import")
class LedgerImportTest {

    static final Instant NOW = Instant.parse("2026-09-01T01:30:00Z");

    @ParameterizedTest(name = "{0} with {2} free and {3} refused rows: {1} is {4}")
    @CsvSource(textBlock = """
            CHECKED,    GOOD_ROWS,   1, 0, ENTERING
            CHECKED,    GOOD_ROWS,   1, 1, ENTERING
            CHECKED,    GOOD_ROWS,   0, 1, ledger.nothing-to-enter
            CHECKED,    ALL_OR_NONE, 1, 0, RECHECKING
            CHECKED,    ALL_OR_NONE, 1, 1, ledger.rows-refused
            CHECKED,    ALL_OR_NONE, 0, 0, ledger.nothing-to-enter
            CHECKING,   GOOD_ROWS,   1, 0, ledger.not-checked
            ENTERING,   GOOD_ROWS,   1, 0, ledger.not-checked
            ENTERED,    GOOD_ROWS,   1, 0, ledger.import-over
            CANCELLED,  GOOD_ROWS,   1, 0, ledger.import-over
            """)
    void is_entered_once_its_rows_were_looked_at(
            ImportStatus status, EntryChoice choice, int free, int refused, String then) {
        var asked = in(status).enter(choice, counts(free, refused), "o.2");

        assertThat(
                        switch (asked) {
                            case Outcome.Done<LedgerImport>(var next) ->
                                next.status().name();
                            case Outcome.Refused<LedgerImport>(var refusal) ->
                                refusal.problem().code();
                        })
                .isEqualTo(then);
    }

    @Test
    void of_which_all_or_none_was_asked_goes_in_only_when_no_row_is_refused_the_second_time() {
        assertThat(in(RECHECKING).through(counts(3, 0), NOW).status()).isEqualTo(ENTERING);
        assertThat(in(RECHECKING).through(counts(2, 1), NOW).status()).isEqualTo(CHECKED);
    }

    @Test
    void waits_for_its_sender_between_the_look_and_the_entry_and_ends_with_the_last_row() {
        assertThat(in(CHECKING).through(counts(1, 1), NOW).status()).isEqualTo(CHECKED);
        assertThat(in(ENTERING).through(counts(0, 1), NOW).status()).isEqualTo(ENTERED);
        assertThat(in(ENTERING).through(counts(0, 1), NOW))
                .returns(NOW, LedgerImport::endedAt)
                .returns(counts(0, 1), LedgerImport::counts);
        assertThat(in(CHECKING).through(counts(1, 1), NOW).counts()).isNull();
        assertThat(in(CANCELLED).through(counts(0, 1), NOW)).isEqualTo(in(CANCELLED));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECKING", "CHECKED", "RECHECKING", "ENTERING"})
    void can_be_cancelled_until_it_is_over(ImportStatus status) {
        assertThat(in(status)
                        .cancel(NOW, null, counts(1, 0))
                        .orElseThrow(refusal -> new IllegalStateException(refusal.toString())))
                .returns(CANCELLED, LedgerImport::status)
                .returns(NOW, LedgerImport::endedAt);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTERED", "CANCELLED"})
    void is_over_once(ImportStatus status) {
        assertThat(in(status).cancel(NOW, null, counts(1, 0))).isEqualTo(Outcome.refused(ImportProblem.IMPORT_OVER));
    }

    private static LedgerImport in(ImportStatus status) {
        return new LedgerImport(
                "leads", "a.csv", "hash", "o.1", "o.1", "district", NOW, 4, "seal", status, null, null, null, null);
    }

    private static RowCounts counts(int free, int refused) {
        return new RowCounts(Map.of(RowOutcome.FREE, free, RowOutcome.REFUSED, refused));
    }
}
