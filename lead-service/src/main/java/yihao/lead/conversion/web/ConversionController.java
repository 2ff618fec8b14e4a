package yihao.lead.conversion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.lead.LeadStatus;
import yihao.lead.LeadView;
import yihao.lead.LeadViews;
import yihao.lead.conversion.ConvertLead;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

@RestController
class ConversionController {

    private final ConvertLead convertLead;
    private final LeadViews views;

    ConversionController(ConvertLead convertLead, LeadViews views) {
        this.convertLead = convertLead;
        this.views = views;
    }

    record ConversionRequest(@NotBlank String unit) {}

    /// 200 with the project, or 202 when it is still to come.
    @PostMapping("/api/leads/{id}/conversion")
    ResponseEntity<LeadView> convert(@PathVariable String id, @Valid @RequestBody ConversionRequest request, Act act) {
        var lead = convertLead.convert(id, request.unit(), act).orElseThrow(Refused::new);
        var view = views.of(lead, act.actor(), CityTime.day(act.at()));
        return lead.state().status() == LeadStatus.CONVERTED
                ? Answers.ok(lead, view)
                : ResponseEntity.status(HttpStatus.ACCEPTED)
                        .eTag(Answers.etag(lead.version()))
                        .body(view);
    }
}
