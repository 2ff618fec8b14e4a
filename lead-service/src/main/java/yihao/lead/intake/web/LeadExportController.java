package yihao.lead.intake.web;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.lead.LeadStatus;
import yihao.lead.intake.LeadRegister.LeadFilter;
import yihao.ledgers.web.LedgerFiles;

/// G5: what the register of leads shows this caller, by the same filters, as a workbook.
@RestController
class LeadExportController {

    private final LeadExport export;
    private final Clock clock;

    LeadExportController(LeadExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/api/leads/export")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable LeadStatus status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean valuable,
            @RequestParam(required = false) @Nullable String q,
            Actor actor,
            Locale locale) {
        var today = CityTime.day(clock.instant());
        var content = export.workbook(new LeadFilter(status, unit, valuable, q, null), actor, today, locale);
        return LedgerFiles.workbook(export.name(locale), content);
    }
}
