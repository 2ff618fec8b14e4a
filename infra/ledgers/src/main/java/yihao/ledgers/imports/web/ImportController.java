package yihao.ledgers.imports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.ledgers.imports.EntryChoice;
import yihao.ledgers.imports.ImportLedger;
import yihao.ledgers.imports.LedgerImport;
import yihao.ledgers.imports.LedgerImports;
import yihao.ledgers.imports.job.ImportLoop;
import yihao.ledgers.imports.web.ImportViews.ImportView;
import yihao.ledgers.imports.web.ImportViews.RowsView;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// G5: a spreadsheet is sent, looked at in the background, and entered when its sender says so.
@RestController
@RequestMapping(ImportController.PATH)
public final class ImportController {

    /// Each service that takes ledgers in has a path of its own, by which the edge finds it.
    public static final String PATH = "${yihao.imports.path:/api/imports}";

    private static final int LISTED = 20;

    private final ImportLedger ledgers;
    private final LedgerImports imports;
    private final ImportViews views;
    private final RefusedSheets refusedSheets;
    private final ImportLoop loop;
    private final String path;

    public ImportController(
            ImportLedger ledgers,
            LedgerImports imports,
            ImportViews views,
            RefusedSheets sheets,
            ImportLoop loop,
            String path) {
        this.ledgers = ledgers;
        this.imports = imports;
        this.views = views;
        this.refusedSheets = sheets;
        this.loop = loop;
        this.path = path;
    }

    record ListView(List<ImportView> items) {}

    record EntryRequest(@NotNull EntryChoice choice) {}

    /// Nothing is entered yet.
    ///
    /// @param kind what its rows become: `leads`, `visits`
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> send(@RequestPart MultipartFile file, @RequestParam String kind, Act act) {
        var wanted = ledgers.kind(kind, act.actor()).orElseThrow(Refused::new);
        var content = LedgerFiles.content(file);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var sent = ledgers.send(wanted, name, LedgerFiles.sha256(content), content, act)
                .orElseThrow(Refused::new);
        loop.ring();
        return Answers.created(path, sent, views.of(sent));
    }

    /// The latest that were sent in this actor's place.
    @GetMapping
    ListView list(@RequestParam String kind, Actor actor) {
        return new ListView(
                imports.of(actor, kind, LISTED).stream().map(views::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportView> one(@PathVariable String id, Actor actor) {
        return answer(ledgers.own(id, actor));
    }

    /// What becomes of each row.
    ///
    /// @param refused whether only the rows that are refused
    /// @param after `next` of the page before
    @GetMapping("/{id}/rows")
    RowsView rows(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean refused,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var one = ledgers.own(id, actor).orElseThrow(Refused::new);
        return views.rows(one, refused, after, Page.limit(limit), locale);
    }

    @PostMapping("/{id}/entry")
    ResponseEntity<ImportView> enter(@PathVariable String id, @Valid @RequestBody EntryRequest request, Act act) {
        var entered = ledgers.enter(id, request.choice(), act);
        loop.ring();
        return answer(entered);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<ImportView> cancel(@PathVariable String id, Act act) {
        return answer(ledgers.cancel(id, act));
    }

    /// The rows that are refused, as a workbook to be corrected and sent again.
    @GetMapping("/{id}/refused")
    ResponseEntity<byte[]> refused(@PathVariable String id, Actor actor, Locale locale) {
        var one = ledgers.own(id, actor).orElseThrow(Refused::new);
        var kind = ledgers.kind(one.state().kind(), actor).orElseThrow(Refused::new);
        return refusedSheets.answer(kind.form(), one, views.telling(one), locale);
    }

    /// @param language `zh` or `en`, where a link cannot say it by its header
    @GetMapping("/template")
    ResponseEntity<byte[]> template(
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable String language,
            Actor actor,
            Locale locale) {
        var form = ledgers.kind(kind, actor).orElseThrow(Refused::new).form();
        var spoken = language == null ? locale : Locale.of(language);
        return LedgerFiles.template(form.name().apply(spoken), form.columns(), spoken);
    }

    private ResponseEntity<ImportView> answer(Outcome<Versioned<LedgerImport>> outcome) {
        var one = outcome.orElseThrow(Refused::new);
        return Answers.ok(one, views.of(one));
    }
}
