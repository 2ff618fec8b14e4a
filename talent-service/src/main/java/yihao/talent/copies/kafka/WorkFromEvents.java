package yihao.talent.copies.kafka;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yihao.contracts.lead.LeadState;
import yihao.contracts.lead.VisitState;
import yihao.contracts.reward.RankingState;
import yihao.kernel.CityTime;
import yihao.platform.events.Copies;
import yihao.platform.identity.Officers;
import yihao.talent.copies.KnownLead;
import yihao.talent.copies.KnownRanking;
import yihao.talent.copies.KnownRanking.Place;
import yihao.talent.copies.KnownVisit;
import yihao.talent.copies.KnownWork;

/// The copies of work done outside, translated at the door into our words.
@Component
class WorkFromEvents implements KnownWork {

    private static final String MADE = "MADE";

    private final Copies<VisitState> visits;
    private final Copies<LeadState> leads;
    private final Copies<RankingState> rankings;
    private final Officers officers;

    WorkFromEvents(
            Copies<VisitState> visits, Copies<LeadState> leads, Copies<RankingState> rankings, Officers officers) {
        this.visits = visits;
        this.leads = leads;
        this.rankings = rankings;
        this.officers = officers;
    }

    @Override
    public List<KnownVisit> visits(String subject, LocalDate from, LocalDate until) {
        var between = Filters.and(
                Filters.eq("state.members", subject),
                Filters.gte("state.firstDay", from.toString()),
                Filters.lte("state.firstDay", until.toString()));
        return visits.query(between, Integer.MAX_VALUE).stream()
                .filter(visit -> MADE.equals(visit.status()))
                .map(WorkFromEvents::known)
                .sorted(Comparator.comparing(KnownVisit::firstDay).thenComparing(KnownVisit::id))
                .toList();
    }

    private static KnownVisit known(VisitState visit) {
        return new KnownVisit(
                visit.visitId(),
                visit.number(),
                visit.unit(),
                visit.firstDay(),
                new BigDecimal(visit.days()),
                visit.enterpriseId(),
                visit.corrections(),
                visit.leadId());
    }

    @Override
    public List<KnownLead> leads(String subject) {
        return leads.query(Filters.eq("state.reportedBy", subject), Integer.MAX_VALUE).stream()
                .map(lead -> new KnownLead(
                        lead.leadId(),
                        lead.number(),
                        CityTime.day(lead.receivedAt()),
                        Boolean.TRUE.equals(lead.valuable()),
                        lead.convertedAt() == null ? null : CityTime.day(lead.convertedAt())))
                .sorted(Comparator.comparing(KnownLead::receivedOn).thenComparing(KnownLead::id))
                .toList();
    }

    @Override
    public Optional<KnownRanking> ranking(String method, String period) {
        var wanted = Filters.and(Filters.eq("state.methodId", method), Filters.eq("state.period", period));
        return rankings.query(wanted, 1).stream().findFirst().map(WorkFromEvents::known);
    }

    private static KnownRanking known(RankingState ranking) {
        return new KnownRanking(
                ranking.rankingId(),
                ranking.period(),
                ranking.methodId(),
                ranking.units().stream()
                        .map(unit -> new Place(
                                unit.unitId(), unit.rank(), unit.score() == null ? null : new BigDecimal(unit.score())))
                        .toList());
    }

    @Override
    public boolean isOfficer(String subject, LocalDate day) {
        return officers.find(subject, subject, day).isPresent();
    }
}
