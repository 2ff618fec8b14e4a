package yihao.lead.referral.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.lead.referral.ImportReferrals;
import yihao.lead.referral.ImportReferrals.Good;
import yihao.lead.referral.ImportReferrals.Known;
import yihao.lead.referral.ImportReferrals.No;
import yihao.lead.referral.Referral;
import yihao.lead.referral.ReferralLedgerRule;
import yihao.lead.referral.ReferralStatus;
import yihao.lead.referral.Referrer;
import yihao.lead.referral.web.ReferralCells.ReadRow;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.imports.RowAnswer;
import yihao.ledgers.imports.RowOutcome;
import yihao.ledgers.imports.web.RowAnswers;
import yihao.platform.web.problem.Problems;

/// L11, G5: the rows of a spreadsheet become filings, or it is said what would become of them.
@Component
class ReferralRows {

    private final Problems problems;
    private final RowAnswers rowAnswers;

    ReferralRows(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.rowAnswers = new RowAnswers(json);
    }

    /// @param row as the spreadsheet program shows it
    /// @param referrers as they are registered, a natural person's name masked; what the sheet calls somebody whom
    ///     nobody knows is told to nobody
    /// @param filedOn as the sheet says it
    /// @param status of the filing that was made, would be made or is there; none where there is none
    record RowView(
            String sheet,
            int row,
            String lead,
            List<ReferrerName> referrers,
            List<String> shares,
            @Nullable LocalDate filedOn,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable ReferralStatus status,
            @Nullable ProblemDetail problem) {}

    record ReferrerName(String number, String name) {

        static List<ReferrerName> of(List<Referrer> referrers) {
            return referrers.stream()
                    .map(one -> new ReferrerName(one.number(), one.name()))
                    .toList();
        }
    }

    /// @param run remembers the parts before
    List<RowAnswer> enter(List<Row> rows, ReferralLedgerRule rule, ImportReferrals.Run run, Act act) {
        return rows.stream()
                .map(row -> enter(new ReferralCells(row, rule).read(), run, act))
                .toList();
    }

    private RowAnswer enter(ReadRow read, ImportReferrals.Run run, Act act) {
        var item = read.item();
        if (item == null) {
            return refused(read, List.of(), locale -> problem(read, locale));
        }
        return switch (run.bring(item, act)) {
            case Good(var referrers, var referral, var waits) ->
                referral == null
                        ? free(read, referrers, waits ? ReferralStatus.WAITING : ReferralStatus.FILED)
                        : there(read, RowOutcome.REGISTERED, referrers, referral);
            case Known(var referrers, var referral) -> there(read, RowOutcome.KNOWN, referrers, referral);
            case No(var referrers, var refusal) -> refused(read, referrers, locale -> problems.of(refusal, locale));
        };
    }

    /// What is wrong with the row itself comes first.
    private ProblemDetail problem(ReadRow read, Locale locale) {
        var refusal = read.refusal();
        return refusal == null || !read.violations().isEmpty()
                ? problems.malformed(read.violations(), locale)
                : problems.of(refusal, locale);
    }

    private RowAnswer free(ReadRow read, List<Referrer> referrers, ReferralStatus status) {
        return rowAnswers.of(RowOutcome.FREE, _ -> view(read, RowOutcome.FREE, referrers, null, null, status, null));
    }

    private RowAnswer there(ReadRow read, RowOutcome outcome, List<Referrer> referrers, Versioned<Referral> referral) {
        var state = referral.state();
        return rowAnswers.of(
                outcome, _ -> view(read, outcome, referrers, referral.id(), state.number(), state.status(), null));
    }

    private RowAnswer refused(ReadRow read, List<Referrer> referrers, Function<Locale, ProblemDetail> problem) {
        return rowAnswers.of(
                RowOutcome.REFUSED,
                locale -> view(read, RowOutcome.REFUSED, referrers, null, null, null, problem.apply(locale)));
    }

    private static RowView view(
            ReadRow read,
            RowOutcome outcome,
            List<Referrer> referrers,
            @Nullable String id,
            @Nullable String number,
            @Nullable ReferralStatus status,
            @Nullable ProblemDetail problem) {
        return new RowView(
                read.row().sheet(),
                read.row().number(),
                read.lead(),
                ReferrerName.of(referrers),
                read.shares(),
                read.day(),
                outcome,
                id,
                number,
                status,
                problem);
    }
}
