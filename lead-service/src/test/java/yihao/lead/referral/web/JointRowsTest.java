package yihao.lead.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Refusal;
import yihao.lead.referral.ReferralLedgerRule;
import yihao.lead.referral.ReferralLedgerRule.Field;
import yihao.lead.referral.ReferralProblem;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LedgerLimits;

@DisplayName("L11 G5 Rows of one lead")
class JointRowsTest {

    static final int MOST = 5;
    static final int NUMBERED = 100;

    final JointRows joint = new JointRows(
            MOST, ReferralLedgerRule.shipped().versions().getFirst().rules());

    @Test
    void are_told_what_the_others_say_up_to_the_most_of_one_filing() {
        var rows = joint.together(rows(MOST, "甲"));

        assertThat(rows).allMatch(row -> JointRows.of(row).size() == MOST);
        assertThat(rows).allMatch(row -> JointRows.first(row).equals("2"));
        assertThat(JointRows.whyNot(rows.getFirst())).isEmpty();
    }

    @Test
    void are_told_only_that_they_are_too_many_above_it() {
        var rows = joint.together(rows(LedgerLimits.MOST_ROWS, "甲".repeat(NUMBERED)));

        assertThat(rows)
                .allMatch(row -> JointRows.whyNot(row)
                        .equals(Optional.of(Refusal.of(ReferralProblem.REFERRAL_TOO_MANY_REFERRERS, "most", MOST))))
                .allMatch(row -> JointRows.of(row).isEmpty());
    }

    @Test
    void never_hold_more_together_than_one_row_may() {
        var fits = LedgerLimits.LONGEST_ROW / MOST / 2;

        var rows = joint.together(coded("1".repeat(fits)));
        var tooLong = joint.together(coded("1".repeat(2 * fits)));

        assertThat(rows).allMatch(row -> JointRows.of(row).size() == MOST && !row.isTooLong());
        assertThat(tooLong)
                .allMatch(row -> JointRows.of(row).isEmpty() && !row.isTooLong())
                .allMatch(
                        row -> JointRows.whyNot(row).orElseThrow().problem() == ReferralProblem.REFERRAL_ROWS_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "100%", "100.00", "１００％", ""})
    void are_not_one_filing_where_each_says_the_whole_or_no_share(String share) {
        var rows = List.of(row(2, "甲", share), row(3, "乙", share));

        assertThat(joint.together(rows)).isEqualTo(rows);
    }

    private static List<Row> rows(int count, String name) {
        return IntStream.range(0, count).mapToObj(at -> row(at + 2, name, "20")).toList();
    }

    private static List<Row> coded(String code) {
        return rows(MOST, "甲").stream()
                .map(row -> new Row(
                        "",
                        row.number(),
                        null,
                        Map.of(
                                Field.LEAD.name(), row.all(Field.LEAD.name()),
                                Field.SHARE.name(), row.all(Field.SHARE.name()),
                                Field.CODE.name(), List.of(new Cell(code, "")))))
                .toList();
    }

    private static Row row(int number, String name, String share) {
        return new Row(
                "",
                number,
                null,
                Map.of(
                        Field.LEAD.name(), List.of(new Cell("L-2026-000001", "")),
                        Field.REFERRER.name(), List.of(new Cell(name, "")),
                        Field.SHARE.name(), share.isEmpty() ? List.of() : List.of(new Cell(share, ""))));
    }
}
