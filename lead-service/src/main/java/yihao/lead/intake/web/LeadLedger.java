package yihao.lead.intake.web;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.lead.LeadProblem;
import yihao.lead.intake.LedgerRule;
import yihao.lead.intake.LedgerRule.Field;
import yihao.lead.intake.ReportLead;
import yihao.lead.intake.web.ReportRows.RowView;
import yihao.lead.intake.web.RowReader.ReadRow;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LeftOut;
import yihao.ledgers.web.LedgerFiles;
import yihao.ledgers.web.RefusedSheets;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.rules.RuleBook;

/// L12: leads from a spreadsheet, up to 5 000 rows (`.xlsx` or `.csv`). Each row has a result of its
/// own; the same file sent again by the same person adds nothing.
@RestController
@RequestMapping("/api/leads/ledger")
class LedgerController {

    private final RuleBook<LedgerRule> book;
    private final ReportRows reportRows;
    private final RefusedSheets refusedSheets;
    private final ItemReader items;
    private final Clock clock;

    LedgerController(
            RuleBook<LedgerRule> book,
            ReportRows reportRows,
            Texts texts,
            JsonMapper json,
            Validator validator,
            Clock clock) {
        this.book = book;
        this.reportRows = reportRows;
        this.refusedSheets = new RefusedSheets(texts::get);
        this.items = new ItemReader(json, validator);
        this.clock = clock;
    }

    /// @param unreadColumns headings that name nothing of a lead
    /// @param hiddenColumns headings of columns that are read although the spreadsheet program hides them
    /// @param leftOut what was not taken for a lead
    record LedgerView(
            List<String> unreadColumns, List<String> hiddenColumns, List<LeftOut> leftOut, List<RowView> rows) {}

    /// @param preview whether only to say what would become of each row
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    LedgerView report(
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean preview,
            Act act,
            Locale locale) {
        var read = read(file, act);
        var ledger = read.ledger();
        var leftOut = Stream.concat(ledger.leftOut().stream(), read.examples());
        return new LedgerView(
                ledger.unread(),
                ledger.hidden(),
                leftOut.toList(),
                preview ? reportRows.foresee(read.items(), act, locale) : reportRows.report(read.items(), act, locale));
    }

    /// The rows that cannot be registered as they stand, as a workbook to be corrected and sent again.
    @PostMapping(path = "/refused", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> refused(@RequestPart MultipartFile file, Act act, Locale locale) {
        var read = read(file, act);
        var problems = reportRows.foresee(read.items(), act, locale).stream()
                .map(RowView::problem)
                .toList();
        var rule = read.rule();
        return refusedSheets.answer(
                rule.name(locale), rule.columns(), RowReader::pointer, read.rows(), problems, locale);
    }

    /// @param items of the rows, in their order
    private record ReadLedger(LedgerRule rule, Ledger ledger, List<Row> rows, List<ReadRow> items) {

        private Stream<LeftOut> examples() {
            return ledger.rows().stream()
                    .filter(row -> rule.isExample(investor(row)))
                    .map(row -> new LeftOut(row.sheet(), row.number(), LeftOut.Reason.EXAMPLE, investor(row)));
        }

        private static String investor(Row row) {
            return row.text(Field.INVESTOR.name());
        }
    }

    private ReadLedger read(MultipartFile file, Act act) {
        if (!ReportLead.mayReport(act.actor())) {
            throw new Refused(Refusal.of(LeadProblem.MAY_NOT_REPORT));
        }
        var content = LedgerFiles.content(file);
        var rule = rule();
        var currencies = CurrencyWords.of(rule.currencyWords());
        var ledger =
                Ledger.read(content, Headings.of(rule.headings(), currencies)).orElseThrow(Refused::new);
        var reader = new RowReader(rule, currencies, items, LedgerFiles.sha256(content));
        var rows = ledger.rows().stream()
                .filter(row -> !rule.isExample(ReadLedger.investor(row)))
                .toList();
        return new ReadLedger(
                rule, ledger, rows, rows.stream().map(reader::read).toList());
    }

    /// @param language `zh` or `en`, where a link cannot say it by its header
    @GetMapping("/template")
    ResponseEntity<byte[]> template(@RequestParam(required = false) @Nullable String language, Locale locale) {
        var spoken = language == null ? locale : Locale.of(language);
        var rule = rule();
        return LedgerFiles.template(rule.name(spoken), rule.columns(), spoken);
    }

    private LedgerRule rule() {
        return book.inForce(CityTime.day(clock.instant())).orElseThrow().rules();
    }
}
