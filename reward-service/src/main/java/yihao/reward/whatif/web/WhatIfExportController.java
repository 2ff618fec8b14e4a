package yihao.reward.whatif.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.whatif.Answer;
import yihao.reward.whatif.Row;
import yihao.reward.whatif.Shown;
import yihao.reward.whatif.Shown.Which;
import yihao.reward.whatif.WhatIf;
import yihao.reward.whatif.WhatIfProblem;

/// G5: sums, districts and projects of a what-if as a workbook.
@RestController
class WhatIfExportController {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfExportController.class);

    private final WhatIf whatIf;
    private final Texts texts;
    private final int most;

    WhatIfExportController(WhatIf whatIf, Texts texts, @Value("${yihao.reward.export-rows:20000}") int most) {
        this.whatIf = whatIf;
        this.texts = texts;
        this.most = most;
    }

    @GetMapping("/api/what-if/export")
    ResponseEntity<byte[]> export(
            WhatIfRequest request,
            @RequestParam(required = false) @Nullable Which show,
            @RequestParam(required = false) @Nullable String district,
            Actor actor,
            Locale locale) {
        var question = request.toQuestion();
        var shown = new Shown(show == null ? Which.ALL : show, district);
        var answer = whatIf.ask(question, actor).orElseThrow(Refused::new);
        var rows = whatIf.rows(question, shown, null, most + 1, actor).orElseThrow(Refused::new);
        if (rows.size() > most) {
            throw new Refused(Refusal.of(WhatIfProblem.EXPORT_TOO_LARGE, "most", most));
        }
        LOG.info("Exported a what-if of {} rows for {} of {}", rows.size(), actor.subject(), actor.unit());
        var name = word("name", locale);
        return LedgerFiles.workbook(
                name,
                LedgerWorkbook.write(
                        List.of(sums(answer, locale), districts(answer, locale), projects(answer, rows, locale))));
    }

    private Sheet sums(Answer answer, Locale locale) {
        var title = "%s – %s".formatted(answer.from(), answer.until());
        return sheet("SCHEMES", title, List.of("VERSION", "SCHEME", "TOTAL", "CURRENCY", "AWARDED", "LIMITED"), locale)
                .with(answer.schemes().stream()
                        .map(one -> List.<Object>of(
                                one.version(),
                                one.name(),
                                one.total().amount(),
                                one.total().currency(),
                                one.awarded(),
                                one.limited()))
                        .toList());
    }

    private Sheet districts(Answer answer, Locale locale) {
        var english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return sheet("DISTRICTS", null, List.of("VERSION", "DISTRICT", "TOTAL", "CURRENCY", "AWARDED"), locale)
                .with(answer.schemes().stream()
                        .flatMap(one -> one.byDistrict().stream()
                                .map(district -> List.<Object>of(
                                        one.version(),
                                        english ? district.nameEn() : district.nameZh(),
                                        district.amount().amount(),
                                        district.amount().currency(),
                                        district.awarded())))
                        .toList());
    }

    private Sheet projects(Answer answer, List<Row> rows, Locale locale) {
        var headings = new ArrayList<>(Stream.of("NUMBER", "PROJECT", "DISTRICT")
                .map(key -> word(key, locale))
                .toList());
        answer.schemes().forEach(one -> headings.add(one.version()));
        if (answer.comparison() != null) {
            headings.add(word("DIFFERENCE", locale));
        }
        return new Sheet(
                word("PROJECTS", locale),
                null,
                headings,
                rows.stream().map(WhatIfExportController::cells).toList());
    }

    private static List<Object> cells(Row row) {
        var cells = new ArrayList<Object>(List.of(row.number(), row.name(), row.district()));
        row.awards().forEach(award -> cells.add(award.amount().amount()));
        var difference = row.difference();
        if (difference != null) {
            cells.add(difference.amount());
        }
        return cells;
    }

    private Headed sheet(String name, @Nullable String title, List<String> headings, Locale locale) {
        return new Headed(
                word(name, locale),
                title,
                headings.stream().map(key -> word(key, locale)).toList());
    }

    private record Headed(String name, @Nullable String title, List<String> headings) {
        Sheet with(List<List<Object>> rows) {
            return new Sheet(name, title, headings, rows);
        }
    }

    private String word(String of, Locale locale) {
        return texts.get("reward.what-if-export." + of, Map.of(), locale);
    }
}
