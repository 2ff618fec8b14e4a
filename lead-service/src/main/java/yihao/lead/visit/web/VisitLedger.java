package yihao.lead.visit.web;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.lead.visit.PlanVisit;
import yihao.lead.visit.VisitLedgerRule;
import yihao.lead.visit.VisitLedgerRule.Field;
import yihao.lead.visit.VisitProblem;
import yihao.lead.visit.web.VisitRowReader.ReadRow;
import yihao.lead.visit.web.VisitRows.RowView;
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

/// G5: visits from a spreadsheet, up to 5 000 rows. Each row has a result of its own; the same file sent again by the
/// same person adds nothing.
@RestController
@RequestMapping("/api/visits/ledger")
class VisitLedgerController {

    private final RuleBook<VisitLedgerRule> book;
    private final VisitRows visitRows;
    private final Validator validator;
    private final RefusedSheets refusedSheets;
    private final Clock clock;

    VisitLedgerController(
            RuleBook<VisitLedgerRule> visitLedgerRules,
            VisitRows visitRows,
            Validator validator,
            Texts texts,
            Clock clock) {
        this.book = visitLedgerRules;
        this.visitRows = visitRows;
        this.validator = validator;
        this.refusedSheets = new RefusedSheets(texts::get);
        this.clock = clock;
    }

    /// @param unreadColumns headings that name nothing of a visit
    /// @param hiddenColumns headings of columns that are read although the spreadsheet program hides them
    /// @param leftOut what was not taken for a visit
    record LedgerView(
            List<String> unreadColumns, List<String> hiddenColumns, List<LeftOut> leftOut, List<RowView> rows) {}

    /// @param preview whether only to say what would become of each row
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    LedgerView enter(
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean preview,
            Act act,
            Locale locale) {
        var read = read(file, act);
        var leftOut =
                Stream.concat(read.ledger().leftOut().stream(), read.examples()).toList();
        return new LedgerView(
                read.ledger().unread(),
                read.ledger().hidden(),
                leftOut,
                visitRows.enter(read.items(), preview, act, locale));
    }

    /// The rows that cannot be entered as they stand, as a workbook to be corrected and sent again.
    @PostMapping(path = "/refused", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> refused(@RequestPart MultipartFile file, Act act, Locale locale) {
        var read = read(file, act);
        var problems = visitRows.enter(read.items(), true, act, locale).stream()
                .map(RowView::problem)
                .toList();
        var rule = read.rule();
        return refusedSheets.answer(
                rule.name().in(locale), rule.columns(), VisitRowReader::pointer, read.rows(), problems, locale);
    }

    /// @param rows without the template's example
    /// @param items of the rows, in their order
    private record ReadLedger(VisitLedgerRule rule, Ledger ledger, List<Row> rows, List<ReadRow> items) {

        private Stream<LeftOut> examples() {
            return ledger.rows().stream()
                    .filter(row -> rule.isExample(firm(row)))
                    .map(row -> new LeftOut(row.sheet(), row.number(), LeftOut.Reason.EXAMPLE, firm(row)));
        }

        private static String firm(Row row) {
            return row.text(Field.FIRM.name());
        }
    }

    private ReadLedger read(MultipartFile file, Act act) {
        if (!PlanVisit.mayVisit(act.actor())) {
            throw new Refused(Refusal.of(VisitProblem.MAY_NOT_VISIT));
        }
        var content = LedgerFiles.content(file);
        var rule = rule();
        var ledger = Ledger.read(content, Headings.of(rule.headings(), CurrencyWords.of(Map.of())))
                .orElseThrow(Refused::new);
        var rows = ledger.rows().stream()
                .filter(row -> !rule.isExample(ReadLedger.firm(row)))
                .toList();
        var reader = new VisitRowReader(rule, validator, LedgerFiles.sha256(content), CityTime.day(act.at()));
        return new ReadLedger(
                rule, ledger, rows, rows.stream().map(reader::read).toList());
    }

    /// @param language `zh` or `en`, where a link cannot say it by its header
    @GetMapping("/template")
    ResponseEntity<byte[]> template(@RequestParam(required = false) @Nullable String language, Locale locale) {
        var spoken = Objects.requireNonNullElse(language == null ? null : Locale.of(language), locale);
        return LedgerFiles.template(rule().name().in(spoken), rule().columns(), spoken);
    }

    private VisitLedgerRule rule() {
        return book.inForce(CityTime.day(clock.instant())).orElseThrow().rules();
    }
}
