package yihao.project.opportunity;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.project.opportunity.LeadDesk.Answer;

/// Rule OP-08: hands each enquiry that an officer has answered to lead-service until it has said
/// what became of it. The lead has the enquiry's own id, so that one that was handed over before a
/// crash, or whose answer was lost, is the same lead when it is handed again.
public final class HandEnquiries {

    private static final int BATCH = 100;
    private static final int DOWN = 5;

    private final Enquiries enquiries;
    private final LeadDesk desk;
    private final Vault vault;
    private final AtomicReference<@Nullable String> last = new AtomicReference<>();

    public HandEnquiries(Enquiries enquiries, LeadDesk desk, Vault vault) {
        this.enquiries = enquiries;
        this.desk = desk;
        this.vault = vault;
    }

    /// Goes on after the last one it tried, so that none that is never answered keeps the others waiting; stops when
    /// several in a row have no answer.
    public void round(Act act) {
        var waiting = enquiries.waiting(last.get(), BATCH);
        int unanswered = 0;
        for (var one : waiting) {
            last.set(one.id());
            unanswered = hand(one, act) ? 0 : unanswered + 1;
            if (unanswered == DOWN) {
                return;
            }
        }
        if (waiting.size() < BATCH) {
            last.set(null);
        }
    }

    /// Whether there was an answer.
    private boolean hand(Versioned<Enquiry> one, Act act) {
        var enquiry = one.state();
        return switch (desk.report(one.id(), enquiry, enquiry.opened(vault))) {
            case Answer.Made(var leadId, var number) ->
                met(one.id(), EnquiryAction.LEAD_MADE, new Enquiry.Fate(leadId, number, null), act);
            case Answer.Refused(var code, var id) ->
                met(id, EnquiryAction.LEAD_REFUSED, new Enquiry.Fate(null, null, code), act);
            case Answer.Unanswered _ -> false;
        };
    }

    private boolean met(String id, EnquiryAction action, Enquiry.Fate fate, Act act) {
        enquiries.change(id, action, act.alsoFor(), enquiry -> enquiry.met(fate));
        return true;
    }
}
