package yihao.lead.targetlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.InvestorName;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.LeadStatus;
import yihao.lead.Leads;
import yihao.lead.enterprise.Canonical;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.meeting.Meetings;
import yihao.lead.visit.Visits;

/// L2: what was done about firms in some days, by whomever: visits made, meetings held, leads reported and
/// converted. Of each, what the reader may see.
public final class FirmsReached {

    private final Visits visits;
    private final Meetings meetings;
    private final Leads leads;
    private final LeadSight sight;

    public FirmsReached(Visits visits, Meetings meetings, Leads leads, LeadSight sight) {
        this.visits = visits;
        this.meetings = meetings;
        this.leads = leads;
        this.sight = sight;
    }

    public record Reached(int visits, int meetings, int leads, int converted) {

        static final Reached NOT = new Reached(0, 0, 0, 0);

        boolean atAll() {
            return !equals(NOT);
        }
    }

    /// By the ids of the firms; whom nobody has reached is not there.
    public Map<String, Reached> in(LocalDate from, LocalDate until, Collection<Canonical> firms, Actor reader) {
        var reached = new HashMap<String, Reached>();
        if (!firms.isEmpty()) {
            countVisits(from, until, firms, reader, reached);
            countMeetings(from, until, firms, reader, reached);
            countLeads(from, until, firms, reader, reached);
        }
        return reached;
    }

    private void countVisits(
            LocalDate from, LocalDate until, Collection<Canonical> firms, Actor reader, Map<String, Reached> reached) {
        var byKey = new HashMap<String, List<Canonical>>();
        firms.forEach(firm -> firm.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(firm)));
        for (var visit : visits.madeTo(reader, byKey.keySet(), from, until)) {
            var keys = visit.plan().firmKeys();
            keys.stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .filter(firm -> IdentityKeys.areOne(keys, firm.keys()))
                    .map(Canonical::id)
                    .distinct()
                    .forEach(firm -> add(
                            reached,
                            firm,
                            one -> new Reached(one.visits() + 1, one.meetings(), one.leads(), one.converted())));
        }
    }

    /// A meeting names its firm in words: it is the firm's where it is called by one of its names.
    private void countMeetings(
            LocalDate from, LocalDate until, Collection<Canonical> firms, Actor reader, Map<String, Reached> reached) {
        var byName = new HashMap<String, Set<String>>();
        firms.forEach(firm -> firm.names().stream()
                .map(InvestorName::text)
                .forEach(name ->
                        byName.computeIfAbsent(name, _ -> new HashSet<>()).add(firm.id())));
        for (var meeting : meetings.heldWith(reader, byName.keySet(), from, until)) {
            byName.getOrDefault(meeting.request().firm(), Set.of())
                    .forEach(firm -> add(
                            reached,
                            firm,
                            one -> new Reached(one.visits(), one.meetings() + 1, one.leads(), one.converted())));
        }
    }

    private void countLeads(
            LocalDate from, LocalDate until, Collection<Canonical> firms, Actor reader, Map<String, Reached> reached) {
        var byEntry = new HashMap<String, String>();
        firms.forEach(firm -> firm.ids().forEach(entry -> byEntry.put(entry, firm.id())));
        leads.ofEnterprises(byEntry.keySet(), Integer.MAX_VALUE).stream()
                .map(Versioned::state)
                .filter(lead -> sight.sees(reader, lead) && sight.seesClearly(reader, lead))
                .forEach(lead -> {
                    var entry = lead.report().investor().enterpriseId();
                    var firm = entry == null ? null : byEntry.get(entry);
                    if (firm != null) {
                        add(reached, firm, one -> with(one, lead, from, until));
                    }
                });
    }

    private static Reached with(Reached one, Lead lead, LocalDate from, LocalDate until) {
        var conversion = lead.conversion();
        var converted = lead.status() == LeadStatus.CONVERTED
                && conversion != null
                && isIn(CityTime.day(conversion.requestedAt()), from, until);
        var reported = isIn(CityTime.day(lead.report().receivedAt()), from, until);
        return new Reached(
                one.visits(), one.meetings(), one.leads() + (reported ? 1 : 0), one.converted() + (converted ? 1 : 0));
    }

    private static void add(Map<String, Reached> reached, String firm, UnaryOperator<Reached> more) {
        reached.put(firm, more.apply(reached.getOrDefault(firm, Reached.NOT)));
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
