package yihao.talent.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.talent.appointment.ResultKind;
import yihao.talent.copies.KnownLead;
import yihao.talent.copies.KnownVisit;
import yihao.talent.copies.KnownWork;
import yihao.talent.performance.Facts.Counted;
import yihao.talent.performance.Facts.Result;

/// Rule TS-07: what a person reached in some days, record by record. Asked of the copies each time,
/// never added up.
public record CountWork(KnownWork known) {

    public List<Result> of(String subject, LocalDate from, LocalDate until) {
        var visits = known.visits(subject, from, until);
        var leads = known.leads(subject);
        var reported = leads.stream()
                .filter(lead -> isIn(lead.receivedOn(), from, until))
                .toList();
        return List.of(
                new Result(ResultKind.VISITS, visits(visits, _ -> BigDecimal.ONE)),
                new Result(ResultKind.VISIT_DAYS, visits(visits, KnownVisit::days)),
                new Result(ResultKind.ENTERPRISES, firms(visits)),
                new Result(ResultKind.LEADS, leads(reported.stream(), KnownLead::receivedOn)),
                new Result(
                        ResultKind.VALUABLE_LEADS,
                        leads(reported.stream().filter(KnownLead::valuable), KnownLead::receivedOn)),
                new Result(
                        ResultKind.CONVERSIONS,
                        leads(
                                leads.stream().filter(lead -> isIn(lead.convertedOn(), from, until)),
                                KnownLead::convertedOn)));
    }

    private static boolean isIn(@Nullable LocalDate day, LocalDate from, LocalDate until) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    private static List<Counted> visits(List<KnownVisit> visits, Function<KnownVisit, BigDecimal> amount) {
        return visits.stream()
                .map(visit -> new Counted(
                        visit.id(),
                        visit.number(),
                        visit.firstDay().toString(),
                        amount.apply(visit),
                        visit.corrections()))
                .toList();
    }

    /// Each firm once, by the first visit to it.
    private static List<Counted> firms(List<KnownVisit> visits) {
        var seen = new HashSet<String>();
        var firms = new ArrayList<Counted>();
        for (var visit : visits) {
            var firm = visit.enterpriseId();
            if (firm != null && seen.add(firm)) {
                firms.add(new Counted(
                        firm, visit.number(), visit.firstDay().toString(), BigDecimal.ONE, visit.corrections()));
            }
        }
        return firms;
    }

    private static List<Counted> leads(Stream<KnownLead> leads, Function<KnownLead, @Nullable LocalDate> on) {
        return leads.map(lead ->
                        new Counted(lead.id(), lead.number(), String.valueOf(on.apply(lead)), BigDecimal.ONE, 0))
                .toList();
    }
}
