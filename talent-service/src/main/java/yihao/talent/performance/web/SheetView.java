package yihao.talent.performance.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.rules.Bilingual;
import yihao.talent.appointment.ResultKind;
import yihao.talent.performance.Facts.Counted;
import yihao.talent.performance.Sheet;

/// A sheet as one may see it: whole, or the own line alone.
///
/// @param whole whether all lines stand here
/// @param total of the lines that stand here
/// @param marks what can be entered
/// @param actions what this caller may do now
record SheetView(
        String id,
        String number,
        long version,
        String unit,
        String period,
        String method,
        Sheet.Status status,
        boolean whole,
        List<LineView> lines,
        @Nullable Money total,
        List<MarkView> marks,
        @Nullable String preparedBy,
        @Nullable String checkedBy,
        @Nullable String approvedBy,
        @Nullable String returnedBecause,
        Instant known,
        @Nullable String digest,
        List<String> actions) {

    static final String NONE = "-";

    record LineView(
            String appointment,
            String appointmentNumber,
            String postTitle,
            @Nullable String subject,
            List<ResultView> results,
            List<PartView> parts,
            List<GivenView> given,
            String score,
            @Nullable String exactScore,
            String coefficient,
            @Nullable Money amount,
            @Nullable Money payable,
            List<String> explanation,
            List<CorrectionView> corrections) {}

    record ResultView(ResultKind result, String count, List<Counted> records) {}

    record PartView(String id, Bilingual name, @Nullable String weight, String score, List<String> explanation) {}

    record GivenView(String of, String value, String reason, String by, Instant at) {}

    record CorrectionView(String sheet, String sheetNumber, String period, Money before, Money now, Money difference) {}

    /// @param least none of a deduction, which is entered as a number of cases
    record MarkView(
            String id,
            Bilingual name,
            @Nullable String least,
            @Nullable String most) {}
}
