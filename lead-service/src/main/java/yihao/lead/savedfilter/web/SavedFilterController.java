package yihao.lead.savedfilter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.lead.savedfilter.KeepFilters;
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

    record FilterRequest(
            @NotEmpty @Size(max = 20)
            Map<@NotBlank @Size(max = 40) String, @NotBlank @Size(max = 200) String> values) {}

    @GetMapping
    FiltersView kept(@PathVariable String register, Actor actor) {
        return FiltersView.of(keepFilters.of(register, actor));
    }

    /// One of this name is replaced.
    @PutMapping("/{name}")
    FiltersView keep(
            @PathVariable @Size(max = 40) String register,
            @PathVariable String name,
            @Valid @RequestBody FilterRequest request,
            Act act) {
        var filter = new SavedFilter(register, name.strip(), request.values());
        return FiltersView.of(keepFilters.keep(filter, act).orElseThrow(Refused::new));
    }

    @DeleteMapping("/{name}")
    FiltersView forget(@PathVariable String register, @PathVariable String name, Act act) {
        return FiltersView.of(keepFilters.forget(register, name.strip(), act).orElseThrow(Refused::new));
    }
}
