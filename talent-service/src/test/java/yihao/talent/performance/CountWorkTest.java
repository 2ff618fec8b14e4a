package yihao.talent.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.appointment.ResultKind;
import yihao.talent.copies.InMemoryWork;
import yihao.talent.copies.KnownLead;
import yihao.talent.copies.KnownVisit;

@DisplayName("TS-07 What somebody reached")
class CountWorkTest {

    static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    final InMemoryWork work = new InMemoryWork();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"VISITS, 3", "VISIT_DAYS, 3.5", "ENTERPRISES, 1", "LEADS, 2", "VALUABLE_LEADS, 1", "CONVERSIONS, 1"})
    void is_counted_from_its_records_between_two_days(ResultKind kind, String count) {
        work.visits.put(
                "jia",
                List.of(
                        visit("v0", "2026-06-30", "1", "e9"),
                        visit("v1", "2026-07-01", "0.5", "e1"),
                        visit("v2", "2026-09-30", "2", "e1"),
                        visit("v3", "2026-08-01", "1", null),
                        visit("v4", "2026-10-01", "1", "e8")));
        work.leads.put(
                "jia",
                List.of(
                        lead("l1", "2026-06-30", true, "2026-07-01"),
                        lead("l2", "2026-07-01", true, "2026-10-01"),
                        lead("l3", "2026-09-30", false, null)));

        var results = new CountWork(work).of("jia", FIRST, LAST);

        assertThat(results)
                .filteredOn(one -> one.result() == kind)
                .singleElement()
                .satisfies(one -> assertThat(one.total()).isEqualTo(count));
    }

    private static KnownVisit visit(String id, String on, String days, @Nullable String firm) {
        return new KnownVisit(id, "V-" + id, "squad", LocalDate.parse(on), new BigDecimal(days), firm, 0, null);
    }

    private static KnownLead lead(String id, String on, boolean valuable, @Nullable String converted) {
        return new KnownLead(
                id, "L-" + id, LocalDate.parse(on), valuable, converted == null ? null : LocalDate.parse(converted));
    }
}
