package yihao.lead.merge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.lead.merge.MergeEnterprises;
import yihao.lead.merge.PreviewMerge;
import yihao.lead.merge.web.MergeViews.FirmView;
import yihao.lead.merge.web.MergeViews.PreviewView;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// L2: merging one entry of the register into another, looked at before it is decided, and undone.
@RestController
@RequestMapping("/api/enterprises/{id}")
class MergeController {

    private final MergeEnterprises mergeEnterprises;
    private final PreviewMerge previewMerge;
    private final MergeViews views;

    MergeController(MergeEnterprises mergeEnterprises, PreviewMerge previewMerge, MergeViews views) {
        this.mergeEnterprises = mergeEnterprises;
        this.previewMerge = previewMerge;
        this.views = views;
    }

    /// @param into the entry that stands for both from now on
    record MergeRequest(
            @NotBlank @Size(max = 100) String into,
            @NotBlank @Size(max = 2000) String reason) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping("/merge-preview")
    PreviewView preview(@PathVariable String id, @RequestParam @NotBlank String into, Act act, Locale locale) {
        return views.of(previewMerge.of(id, into, act).orElseThrow(Refused::new), locale);
    }

    @PostMapping("/merge")
    ResponseEntity<FirmView> merge(@PathVariable String id, @Valid @RequestBody MergeRequest request, Act act) {
        var firm = mergeEnterprises
                .merge(id, request.into(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(firm.enterprise(), FirmView.of(firm));
    }

    @PostMapping("/merge-undo")
    ResponseEntity<FirmView> undo(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        var firm = mergeEnterprises.undo(id, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(firm.enterprise(), FirmView.of(firm));
    }
}
