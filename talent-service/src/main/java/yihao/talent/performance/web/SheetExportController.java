package yihao.talent.performance.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.talent.Listing;
import yihao.talent.performance.Sheet;
import yihao.talent.performance.web.SheetView.LineView;
import yihao.talent.post.StaffSight;

/// A sheet as a workbook, for those who see all of it. Every cell is text: a workbook computes nothing
/// of it.
@RestController
class SheetExportController {

    private static final List<String> LINES =
            List.of("appointment", "post", "account", "score", "coefficient", "amount", "correction", "payable");
    private static final List<String> PARTS = List.of("appointment", "part", "weight", "score", "formula");

    private final Listing<Sheet> sheets;
    private final SheetViews views;
    private final StaffSight sight;
    private final Texts texts;
    private final Clock clock;

    SheetExportController(Listing<Sheet> sheets, SheetViews views, StaffSight sight, Texts texts, Clock clock) {
        this.sheets = sheets;
        this.views = views;
        this.sight = sight;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/api/performance-sheets/{id}/workbook")
    ResponseEntity<byte[]> workbook(@PathVariable String id, Actor actor, Locale locale) {
        var sheet = sheets.visible(id, actor)
                .filter(one -> sight.seesUnit(actor, one.state().unit(), CityTime.day(clock.instant())))
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        var view = views.of(sheet, actor, locale);
        var lines = view.lines().stream().map(SheetExportController::line).toList();
        var parts = new ArrayList<List<String>>();
        view.lines()
                .forEach(line -> line.parts()
                        .forEach(part -> parts.add(List.of(
                                line.appointmentNumber(),
                                locale.getLanguage().equals("zh")
                                        ? part.name().zh()
                                        : part.name().en(),
                                Objects.requireNonNullElse(part.weight(), SheetView.NONE),
                                part.score(),
                                neutral(String.join("; ", part.explanation()))))));
        var content = LedgerWorkbook.write(List.of(
                new LedgerWorkbook.Sheet(text("sheet.lines", locale), null, heads(LINES, locale), lines),
                new LedgerWorkbook.Sheet(text("sheet.parts", locale), null, heads(PARTS, locale), parts)));
        return LedgerFiles.workbook(view.number(), content);
    }

    private static List<String> line(LineView line) {
        var off = line.corrections().stream()
                .map(SheetView.CorrectionView::difference)
                .reduce(Money::plus)
                .orElse(null);
        return List.of(
                line.appointmentNumber(),
                neutral(line.postTitle()),
                neutral(Objects.requireNonNullElse(line.subject(), "")),
                line.score(),
                line.coefficient(),
                money(line.amount()),
                money(off),
                money(line.payable()));
    }

    private static String money(@Nullable Money money) {
        return money == null ? SheetView.NONE : neutral(money.toString());
    }

    /// What a program might take for a formula begins with an apostrophe.
    static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private List<String> heads(List<String> columns, Locale locale) {
        return columns.stream().map(column -> text("column." + column, locale)).toList();
    }

    private String text(String key, Locale locale) {
        return texts.get("performance-" + key, Map.of(), locale);
    }
}
