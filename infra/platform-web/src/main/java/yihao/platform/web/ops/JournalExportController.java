package yihao.platform.web.ops;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.platform.journal.JournalExports;
import yihao.platform.period.ClosePeriods;

/// G3: the journal of a month, or from one number to another, as a file for auditors; `infra/journal-check` checks it.
@RestController
class JournalExportController {

    private final JournalExports exports;
    private final ClosePeriods periods;
    private final String service;

    JournalExportController(JournalExports exports, ClosePeriods periods, @Value("${yihao.service}") String service) {
        this.exports = exports;
        this.periods = periods;
        this.service = service;
    }

    /// @param period its entries are those between the closings of the months; so far where it is not closed
    @PostMapping("/api/services/${yihao.service}/journal/exports")
    void export(
            @RequestParam(required = false) @Nullable YearMonth period,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) @Min(0) long upTo,
            Act act,
            HttpServletResponse response)
            throws IOException {
        if (!act.actor().has(Function.AUDITOR, Function.AUDIT_ADMINISTRATOR)) {
            throw new AccessDeniedException("function");
        }
        var export = period == null
                ? exports.begin(after, upTo, act)
                : exports.begin(
                        periods.lastEntry(period.minusMonths(1)).orElse(0),
                        periods.lastEntry(period).orElse(Long.MAX_VALUE),
                        act);
        response.setContentType("application/x-ndjson");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"journal-%s-%d-%d.ndjson\"".formatted(service, export.after(), export.upTo()));
        try (var out = new BufferedWriter(
                new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), 1 << 16)) {
            exports.write(export, out);
        }
    }
}
