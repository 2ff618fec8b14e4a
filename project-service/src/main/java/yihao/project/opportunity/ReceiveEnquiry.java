package yihao.project.opportunity;

import static yihao.project.opportunity.OpportunityProblem.ENQUIRY_SENT_BEFORE;
import static yihao.project.opportunity.OpportunityProblem.ENQUIRY_TOO_MANY;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;

/// Rule OP-07: takes an enquiry about what is offered, once however often it is sent, and no more on one day than the
/// rules allow, however many ask at one instant.
public final class ReceiveEnquiry {

    private static final Actor VISITOR = new Actor("visitor", "visitor", "public", Set.of());
    private static final int TRIES = 50;

    private final Enquiries enquiries;
    private final ShowOffers offers;
    private final KeepOpportunities keep;
    private final Vault vault;
    private final Supplier<String> newId;

    public ReceiveEnquiry(
            Enquiries enquiries, ShowOffers offers, KeepOpportunities keep, Vault vault, Supplier<String> newId) {
        this.enquiries = enquiries;
        this.offers = offers;
        this.keep = keep;
        this.vault = vault;
        this.newId = newId;
    }

    public Outcome<Versioned<Enquiry>> receive(String opportunityId, Asked asked, Instant now, String requestId) {
        var request = opportunityId + "|" + asked.request();
        var known = enquiries.sentAs(request);
        if (known.isPresent()) {
            return again(known.get(), asked);
        }
        var whyNot = asked.whyNot();
        if (whyNot.isPresent()) {
            return Outcome.refused(whyNot.get());
        }
        var act = new Act(VISITOR, now, null, requestId, null, null);
        return offers.find(opportunityId, CityTime.day(now)).flatMap(found -> keep(found, request, asked, act));
    }

    /// What is sent again is the same enquiry, if it says the same.
    private Outcome<Versioned<Enquiry>> again(Versioned<Enquiry> kept, Asked asked) {
        return kept.state().says(asked, vault)
                ? Outcome.done(kept)
                : Outcome.refused(
                        Refusal.of(ENQUIRY_SENT_BEFORE, "number", kept.state().number()));
    }

    private Outcome<Versioned<Enquiry>> keep(Versioned<Opportunity> about, String request, Asked asked, Act act) {
        var most = keep.rulesOn(act.at()).enquiriesPerDay();
        var person = enquiries.countOn(about.id(), CityTime.day(act.at())) < most
                ? Enquiry.Person.sealed(vault, asked)
                : null;
        if (person == null) {
            return Outcome.refused(Refusal.of(ENQUIRY_TOO_MANY, "limit", most));
        }
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var before = enquiries.countOn(about.id(), CityTime.day(act.at()));
            if (before >= most) {
                break;
            }
            try {
                var enquiry = enquiry(about, request, asked, person, before + 1, act);
                return Outcome.done(enquiries.add(newId.get(), enquiry, EnquiryAction.RECEIVED, act));
            } catch (Enquiries.Taken _) {
                var known = enquiries.sentAs(request);
                if (known.isPresent()) {
                    vault.erase(person.id());
                    return again(known.get(), asked);
                }
            }
        }
        vault.erase(person.id());
        return Outcome.refused(Refusal.of(ENQUIRY_TOO_MANY, "limit", most));
    }

    private Enquiry enquiry(
            Versioned<Opportunity> about, String request, Asked asked, Enquiry.Person person, long place, Act act) {
        var day = CityTime.day(act.at());
        return new Enquiry(
                enquiries.newNumber(day.getYear()),
                about.id(),
                about.state().unit(),
                request,
                about.id() + "|" + day + "|" + place,
                day,
                Enquiry.About.of(about.state()),
                asked.company(),
                asked.country(),
                person,
                act.at(),
                Enquiry.Status.NEW,
                null,
                null);
    }
}
