package yihao.lead.savedfilter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.lead.savedfilter.KeepFilters;
import yihao.lead.savedfilter.SavedFilters;
import yihao.lead.savedfilter.SavedFilters.SavedFilter;
import yihao.platform.web.Refused;

/// G4: one's own filters of a register, in one's own order.
@RestController
@RequestMapping("/api/saved-filters/{register}")
class SavedFilterController {

    private final KeepFilters keepFilters;

    SavedFilterController(KeepFilters keepFilters) {
        this.keepFilters = keepFilters;
    }

    record FilterView(String name, Map<String, String> values) {

        private static FilterView of(SavedFilter one) {
            return new FilterView(one.name(), one.values());
        }
    }

    record FiltersView(List<FilterView> items) {

        private static FiltersView of(List<SavedFilter> kept) {
            return new FiltersView(kept.stream().map(FilterView::of).toList());
        }
    }

    record FiltersRequest(
            @NotNull @Size(max = SavedFilters.MOST) List<@Valid FilterRequest> items) {}

    record FilterRequest(
            @NotBlank @Size(max = 40) String name,

            @NotEmpty @Size(max = 20)
            Map<@NotBlank @Size(max = 40) String, @NotBlank @Size(max = 200) String> values) {}

    @GetMapping
    FiltersView kept(@PathVariable String register, Actor actor) {
        return FiltersView.of(keepFilters.of(register, actor));
    }

    /// All of them: what is left out is forgotten.
    @PutMapping
    FiltersView keep(
            @PathVariable @Size(max = 40) String register, @Valid @RequestBody FiltersRequest request, Act act) {
        var next = request.items().stream()
                .map(one -> new SavedFilter(register, one.name().strip(), one.values()))
                .toList();
        return FiltersView.of(keepFilters.keep(register, next, act).orElseThrow(Refused::new));
    }
}
