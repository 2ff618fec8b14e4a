package yihao.lead.intake.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Act;
import yihao.kernel.Refusal;
import yihao.lead.LeadProblem;
import yihao.lead.intake.ReportBatch;
import yihao.lead.intake.ReportLead;
import yihao.lead.intake.web.ReportItems.ItemView;
import yihao.platform.web.Refused;

/// L12: up to 1 000 reports at once; each has a result of its own, good ones are kept, the order is the sender's.
@RestController
class BatchController {

    private final ReportItems reportItems;
    private final ItemReader reader;

    BatchController(ReportItems reportItems, JsonMapper json, Validator validator) {
        this.reportItems = reportItems;
        this.reader = new ItemReader(json, validator);
    }

    record BatchRequest(
            @JsonSetter(contentNulls = Nulls.SET) @NotNull List<JsonNode> items) {}

    record BatchView(List<ItemView> items) {}

    @PostMapping("/api/leads/batch")
    BatchView report(@jakarta.validation.Valid @RequestBody BatchRequest request, Act act, Locale locale) {
        if (!ReportLead.mayReport(act.actor())) {
            throw new Refused(Refusal.of(LeadProblem.MAY_NOT_REPORT));
        }
        if (request.items().size() > ReportBatch.MOST) {
            throw new Refused(Refusal.of(LeadProblem.BATCH_TOO_LARGE, "most", ReportBatch.MOST));
        }
        var read = request.items().stream().map(reader::read).toList();
        return new BatchView(reportItems.report(read, act).stream()
                .map(told -> told.in(locale))
                .toList());
    }
}
