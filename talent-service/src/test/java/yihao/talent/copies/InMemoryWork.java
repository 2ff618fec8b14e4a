package yihao.talent.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people did outside, as a test says it.
public final class InMemoryWork implements KnownWork {

    public final Map<String, List<KnownVisit>> visits = new HashMap<>();
    public final Map<String, List<KnownLead>> leads = new HashMap<>();
    public final List<KnownRanking> rankings = new ArrayList<>();

    @Override
    public List<KnownVisit> visits(String subject, LocalDate from, LocalDate until) {
        return visits.getOrDefault(subject, List.of()).stream()
                .filter(visit ->
                        !visit.firstDay().isBefore(from) && !visit.firstDay().isAfter(until))
                .toList();
    }

    @Override
    public List<KnownLead> leads(String subject) {
        return leads.getOrDefault(subject, List.of());
    }

    @Override
    public Optional<KnownRanking> ranking(String method, String period) {
        return rankings.stream()
                .filter(ranking ->
                        ranking.method().equals(method) && ranking.period().equals(period))
                .findFirst();
    }

    @Override
    public boolean isOfficer(String subject, LocalDate day) {
        return subject.startsWith("zhangdian.");
    }
}
