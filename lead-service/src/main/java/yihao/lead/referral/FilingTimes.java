package yihao.lead.referral;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.Leads;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// L11: when a referral may be filed, by the rule in force on the day of filing.
public final class FilingTimes {

    private final ProjectDates projects;
    private final Leads leads;
    private final RuleBook<ReferralRule> book;

    public FilingTimes(ProjectDates projects, Leads leads, RuleBook<ReferralRule> book) {
        this.projects = projects;
        this.leads = leads;
        this.book = book;
    }

    RuleSet<ReferralRule> rule(LocalDate day) {
        return book.inForce(day).orElseThrow();
    }

    Optional<Refusal> whyNotFile(Versioned<Lead> lead, LocalDate on) {
        return rule(on).rules().filing().whyNot(on, happened(lead));
    }

    /// What was signed before the filing may be told of after it: then it was late all the same.
    Optional<Refusal> wasLate(Referral referral) {
        return leads.find(referral.leadId()).flatMap(lead -> whyNotFile(lead, CityTime.day(referral.filedAt())));
    }

    private Map<Milestone, LocalDate> happened(Versioned<Lead> lead) {
        var happened = new EnumMap<Milestone, LocalDate>(Milestone.class);
        happened.put(Milestone.LEAD_RECEIVED, CityTime.day(lead.state().report().receivedAt()));
        happened.putAll(projects.of(lead.id()));
        return happened;
    }
}
