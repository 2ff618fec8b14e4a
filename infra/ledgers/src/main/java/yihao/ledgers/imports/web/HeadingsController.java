package yihao.ledgers.imports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.ledgers.imports.ImportLedger;
import yihao.ledgers.imports.LedgerKind;
import yihao.ledgers.imports.NameHeadings;
import yihao.ledgers.imports.OwnHeadings;
import yihao.ledgers.imports.OwnHeadings.Named;
import yihao.platform.web.Refused;

/// G5: what a unit calls the columns of its spreadsheets, for all of its officers.
@RestController
@RequestMapping(ImportController.PATH + "/headings")
public final class HeadingsController {

    private final ImportLedger ledgers;
    private final NameHeadings headings;

    public HeadingsController(ImportLedger ledgers, NameHeadings headings) {
        this.ledgers = ledgers;
        this.headings = headings;
    }

    /// @param fields that a heading may name, in the order of the template
    record HeadingsView(List<FieldView> fields, List<Named> named) {}

    /// @param label the template's heading
    record FieldView(String field, String label) {}

    record HeadingsRequest(@NotNull @Size(max = 60) List<@Valid NamedRequest> named) {}

    /// @param field none forgets what the heading meant
    record NamedRequest(
            @NotBlank @Size(max = 100) String heading,
            @Nullable @Size(max = 50) String field) {}

    @GetMapping
    HeadingsView named(@RequestParam String kind, Actor actor, Locale locale) {
        var wanted = ledgers.kind(kind, actor).orElseThrow(Refused::new);
        return view(wanted, headings.of(kind, actor.unit()), locale);
    }

    /// Beside what was said before.
    @PutMapping
    HeadingsView name(@RequestParam String kind, @Valid @RequestBody HeadingsRequest request, Act act, Locale locale) {
        var wanted = ledgers.kind(kind, act.actor()).orElseThrow(Refused::new);
        var more = request.named().stream()
                .map(one -> new Named(one.heading().strip(), one.field()))
                .toList();
        return view(wanted, headings.name(wanted, more, act).orElseThrow(Refused::new), locale);
    }

    private static HeadingsView view(LedgerKind kind, OwnHeadings own, Locale locale) {
        var fields = kind.form().columns().stream()
                .map(column -> new FieldView(column.field().name(), column.heading(locale)))
                .toList();
        return new HeadingsView(fields, own.named());
    }
}
