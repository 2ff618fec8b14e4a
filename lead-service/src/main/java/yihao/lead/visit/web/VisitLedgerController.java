package yihao.lead.visit.web;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
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
import yihao.lead.visit.ImportVisits;
import yihao.lead.visit.ImportVisits.Good;
import yihao.lead.visit.ImportVisits.Item;
import yihao.lead.visit.ImportVisits.Known;
import yihao.lead.visit.ImportVisits.No;
import yihao.lead.visit.PlanVisit;
import yihao.lead.visit.VisitLedgerRule;
import yihao.lead.visit.VisitLedgerRule.Field;
import yihao.lead.visit.VisitProblem;
import yihao.lead.visit.web.VisitRowReader.ReadRow;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LeftOut;
import yihao.ledgers.web.LedgerFiles;
import yihao.ledgers.web.RefusedSheets;
import yihao.ledgers.web.RefusedSheets.RefusedRow;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.Texts;
import yihao.rules.RuleBook;

/// G5: visits from a spreadsheet, up to 5 000 rows. Each row has a result of its own; the same file sent again by the
/// same person adds nothing.
@RestController
@RequestMapping("/api/visits/ledger")
class VisitLedgerController {

    private final RuleBook<VisitLedgerRule> book;
    private final ImportVisits importVisits;
    private final Validator validator;
    private final Problems problems;
    private final RefusedSheets refusedSheets;
    private final Vault vault;
    private final Clock clock;

    VisitLedgerController(
            RuleBook<VisitLedgerRule> visitLedgerRules,
            ImportVisits importVisits,
            Validator validator,
            Problems problems,
            Texts texts,
            Vault vault,
            Clock clock) {
        this.book = visitLedgerRules;
        this.importVisits = importVisits;
        this.validator = validator;
        this.problems = problems;
        this.refusedSheets = new RefusedSheets(texts::get);
        this.vault = vault;
        this.clock = clock;
    }

    enum RowOutcome {
        /// In a preview: would be entered.
        FREE,
        REGISTERED,
        /// Entered before from the same row of the same file.
        KNOWN,
        REFUSED
    }

    /// @param row as the spreadsheet program shows it
    /// @param days as they would count
    record RowView(
            String sheet,
            int row,
            String firm,
            @Nullable LocalDate day,
            java.math.@Nullable BigDecimal days,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem) {}

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
                read.ledger().unread(), read.ledger().hidden(), leftOut, enter(read, preview, act, locale));
    }

    /// The rows that cannot be entered as they stand, as a workbook to be corrected and sent again.
    @PostMapping(path = "/refused", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> refused(@RequestPart MultipartFile file, Act act, Locale locale) {
        var read = read(file, act);
        var foreseen = enter(read, true, act, locale);
        var rows = IntStream.range(0, foreseen.size())
                .boxed()
                .flatMap(at -> Stream.ofNullable(foreseen.get(at).problem())
                        .map(problem -> new RefusedRow(read.rows().get(at), problem)))
                .toList();
        var rule = read.rule();
        return refusedSheets.answer(rule.name().in(locale), rule.columns(), VisitRowReader::pointer, rows, locale);
    }

    /// @param rows without the template's example
    private record ReadLedger(VisitLedgerRule rule, String hash, Ledger ledger, List<Row> rows) {

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
        return new ReadLedger(rule, LedgerFiles.sha256(content), ledger, rows);
    }

    private List<RowView> enter(ReadLedger read, boolean preview, Act act, Locale locale) {
        var reader = new VisitRowReader(read.rule(), validator, read.hash(), CityTime.day(act.at()));
        var before = new HashMap<String, String>();
        var rows = new ArrayList<RowView>();
        for (var row : read.rows()) {
            rows.add(enter(reader.read(row), read.hash(), preview, before, act, locale));
        }
        return rows;
    }

    /// @param before where in the file a visit to the same firm on the same day stands
    private RowView enter(
            ReadRow row, String hash, boolean preview, Map<String, String> before, Act act, Locale locale) {
        var request = row.request();
        if (request == null) {
            return view(row, RowOutcome.REFUSED, null, null, problems.malformed(row.violations(), locale));
        }
        var place = row.sheet().isEmpty() ? String.valueOf(row.number()) : row.sheet() + "!" + row.number();
        var other = before.putIfAbsent(row.firm() + row.day(), place);
        if (other != null) {
            var repeated = Refusal.of(VisitProblem.VISIT_REPEATED_IN_FILE, "row", other);
            return view(row, RowOutcome.REFUSED, null, null, problems.of(repeated, locale));
        }
        return switch (importVisits.bring(item(row, request, hash, preview), preview, act)) {
            case Good(var visit) ->
                visit == null
                        ? view(row, RowOutcome.FREE, null, null, null)
                        : view(
                                row,
                                RowOutcome.REGISTERED,
                                visit.id(),
                                visit.state().number(),
                                null);
            case Known(var id) -> view(row, RowOutcome.KNOWN, id, null, null);
            case No(var refusal) -> view(row, RowOutcome.REFUSED, null, null, problems.of(refusal, locale));
        };
    }

    /// For a preview nobody gets a key in the vault.
    private Item item(ReadRow row, VisitRequest request, String hash, boolean preview) {
        var plan = request.plan();
        var record = request.record();
        var told = preview && record != null ? record.withoutPeople() : record;
        return new Item(row.externalId(), hash, plan, told == null ? null : told.typed(plan.stay(), vault));
    }

    private static RowView view(
            ReadRow row,
            RowOutcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable ProblemDetail problem) {
        var request = row.request();
        return new RowView(
                row.sheet(),
                row.number(),
                row.firm(),
                row.day(),
                request == null ? null : request.stay().days(),
                outcome,
                id,
                number,
                problem);
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
