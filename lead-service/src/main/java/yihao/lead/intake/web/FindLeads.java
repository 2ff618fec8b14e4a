package yihao.lead.intake.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.intake.LeadRegister;
import yihao.lead.intake.LeadRegister.LeadFilter;
import yihao.platform.web.Findings;

/// L7: leads by number, title, investor or credit code; what is masked for the reader is not found.
@Component
class FindLeads implements Findings {

    private final LeadRegister register;

    FindLeads(LeadRegister register) {
        this.register = register;
    }

    @Override
    public String kind() {
        return "leads";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        var filter = new LeadFilter(null, null, null, typed, null);
        return register.list(actor, filter, null, CANDIDATES).stream()
                .map(FindLeads::finding)
                .toList();
    }

    private static Finding finding(Versioned<Lead> found) {
        var report = found.state().report();
        return new Finding(found.id(), found.state().number(), report.title(), report.unit(), "/leads/" + found.id());
    }
}
