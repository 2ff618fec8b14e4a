package yihao.lead.network.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.lead.Network;
import yihao.lead.network.RegisterUnit;
import yihao.lead.network.RegisterUnit.UnitFacts;
import yihao.lead.network.UnitKind;
import yihao.lead.network.Units;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/units")
class UnitController {

    private final Units units;
    private final RegisterUnit registerUnit;
    private final Network network;

    UnitController(Units units, RegisterUnit registerUnit, Network network) {
        this.network = network;
        this.units = units;
        this.registerUnit = registerUnit;
    }

    record UnitRequest(
            @NotNull UnitKind kind,
            @NotBlank @Size(max = 100) String nameZh,
            @NotBlank @Size(max = 200) String nameEn,
            @Nullable String parent,
            @Nullable String divisionCode,

            @Nullable @Pattern(regexp = "[+0-9][0-9 ()/-]{2,39}")
            String telephone,

            @Nullable Boolean active,
            @Nullable @Size(max = 2000) String reason) {

        UnitFacts facts() {
            return new UnitFacts(kind, nameZh, nameEn, parent, divisionCode, telephone, active);
        }
    }

    @PutMapping("/{id}")
    ResponseEntity<UnitView> register(@PathVariable String id, @Valid @RequestBody UnitRequest request, Act act) {
        var isNew = units.find(id).isEmpty();
        var unit = registerUnit
                .register(id, request.facts(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        var view = UnitView.of(unit, network);
        return isNew ? Answers.created("/api/units", unit, view) : Answers.ok(unit, view);
    }

    @GetMapping
    Page<UnitView> list(
            @RequestParam(required = false) @Nullable UnitKind kind,
            @RequestParam(required = false) @Nullable String parent,
            Actor actor) {
        var views = units.all().stream()
                .map(unit -> UnitView.of(unit, network))
                .filter(unit -> kind == null || unit.kind() == kind)
                .filter(unit -> parent == null || parent.equals(unit.parent()))
                .toList();
        return Page.of(views, null, views.size());
    }

    @GetMapping("/{id}")
    ResponseEntity<UnitView> one(@PathVariable String id, Actor actor) {
        var unit = units.find(id).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(unit, UnitView.of(unit, network));
    }
}
