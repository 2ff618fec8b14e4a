package yihao.lead.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.lead.Contact;

/// L1: a person or firm engaged for a unit, term after term.
///
/// @param party under its own key, a firm's contact as much as a person
/// @param terms in their order, each beginning after the one before
/// @param waitsFrom the first day on which somebody has to assess, renew or end it; none once it has ended
public record Engagement(
        String number,
        String unit,
        PartyKind partyKind,
        Contact party,
        List<Term> terms,
        List<Assessment> assessments,
        @Nullable End end,
        String engagedBy,
        Instant engagedAt,
        @Nullable LocalDate waitsFrom) {

    public enum PartyKind {
        PERSON,
        FIRM
    }

    /// @param feePerYear stated, paid elsewhere
    /// @param until the last day
    /// @param rule the version it was agreed under
    public record Term(String duties, Money feePerYear, LocalDate from, LocalDate until, String by, String rule) {}

    /// @param year the calendar year it is about
    /// @param grade by the rule in force then
    public record Assessment(int year, String grade, String evidence, String by, Instant at, String rule) {}

    /// @param on the last day
    public record End(LocalDate on, String reason, String by, Instant at) {}

    public Engagement {
        terms = List.copyOf(terms);
        assessments = List.copyOf(assessments);
    }

    public Term term() {
        return terms.getLast();
    }

    public LocalDate lastDay() {
        return end == null ? term().until() : end.on();
    }

    public Optional<Assessment> lastAssessment() {
        return assessments.stream().max(Comparator.comparingInt(Assessment::year));
    }

    /// The calendar years that belong to it.
    boolean covers(int year) {
        return year >= terms.getFirst().from().getYear() && year <= lastDay().getYear();
    }

    boolean isAssessed(int year) {
        return assessments.stream().anyMatch(one -> one.year() == year);
    }

    /// The years that are over, or were with its last day, and nobody has assessed.
    public List<Integer> unassessed(LocalDate today) {
        return years().filter(year -> !isAssessed(year) && endOf(year).isBefore(today))
                .boxed()
                .toList();
    }

    /// A year is over with its last day, or with the engagement's.
    LocalDate endOf(int year) {
        var last = LocalDate.of(year, 12, 31);
        return last.isAfter(lastDay()) ? lastDay() : last;
    }

    private IntStream years() {
        return IntStream.rangeClosed(
                terms.getFirst().from().getYear(), lastDay().getYear());
    }

    Engagement assessed(Assessment one, EngagementRule rule) {
        var all = Stream.concat(assessments.stream(), Stream.of(one)).toList();
        return with(terms, all, end).waiting(rule);
    }

    Engagement renewed(Term next, EngagementRule rule) {
        var all = new ArrayList<>(terms);
        all.add(next);
        return with(all, assessments, end).waiting(rule);
    }

    Engagement ended(End made) {
        return with(terms, assessments, made);
    }

    /// From the end of the first year that is not assessed, or so many days before its own end.
    Engagement waiting(EngagementRule rule) {
        var year = years().filter(one -> !isAssessed(one))
                .mapToObj(one -> endOf(one).plusDays(1));
        var ending = Stream.of(lastDay().minusDays(rule.remindDays()));
        var first = Stream.concat(year, ending).min(Comparator.naturalOrder()).orElseThrow();
        return new Engagement(number, unit, partyKind, party, terms, assessments, end, engagedBy, engagedAt, first);
    }

    private Engagement with(List<Term> nextTerms, List<Assessment> nextAssessments, @Nullable End nextEnd) {
        return new Engagement(
                number, unit, partyKind, party, nextTerms, nextAssessments, nextEnd, engagedBy, engagedAt, null);
    }
}
