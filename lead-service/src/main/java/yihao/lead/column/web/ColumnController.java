package yihao.lead.column.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.lead.column.ChooseColumns;
import yihao.lead.column.ColumnChoice.PutAway;
import yihao.platform.web.Refused;

/// G4: which columns of a register one does not see.
@RestController
@RequestMapping("/api/columns/{register}")
class ColumnController {

    private final ChooseColumns chooseColumns;

    ColumnController(ChooseColumns chooseColumns) {
        this.chooseColumns = chooseColumns;
    }

    record ColumnsView(List<String> putAway) {}

    record ColumnsRequest(@NotNull @Size(max = 30) List<@NotBlank @Size(max = 40) String> putAway) {}

    @GetMapping
    ColumnsView of(@PathVariable String register, Actor actor) {
        return new ColumnsView(chooseColumns.of(register, actor));
    }

    /// All of them: what is left out is seen again.
    @PutMapping
    ColumnsView choose(
            @PathVariable @Size(max = 40) String register, @Valid @RequestBody ColumnsRequest request, Act act) {
        var next = new PutAway(register, request.putAway().stream().distinct().toList());
        return new ColumnsView(chooseColumns.putAway(next, act).orElseThrow(Refused::new));
    }
}
