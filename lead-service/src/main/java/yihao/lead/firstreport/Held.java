package yihao.lead.firstreport;

import java.time.LocalDate;
import java.util.Map;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadProblem;

/// L4: somebody holds the investor.
///
/// @param by CODE, REGISTRATION or NAME: what the two have in common; ENTERPRISE when only the register links them
public record Held(Versioned<Lead> lead, LocalDate until, String by) {

    /// Who holds it and until when is said to everybody; which lead it is, only to those who see it. One in the pool is
    /// there to be taken.
    public Refusal refusal(boolean leadIsSeen) {
        if (lead.state().pooled() != null) {
            return Refusal.of(
                    LeadProblem.INVESTOR_IN_POOL, "number", lead.state().number());
        }
        var facts = Map.<String, Object>of(
                "heldBy",
                lead.state().protectedFor(),
                "protectedUntil",
                until,
                "by",
                by,
                "number",
                leadIsSeen ? lead.state().number() : "—");
        return new Refusal(LeadProblem.ALREADY_REPORTED, facts);
    }
}
