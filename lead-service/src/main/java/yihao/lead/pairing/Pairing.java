package yihao.lead.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.lead.Contact;

/// L2: a leader and a firm that belong together for a time.
///
/// @param enterpriseId the firm's entry of the register, which may be merged into another since
/// @param leader the subject of an officer
/// @param contact whom to speak to at the firm; sealed
/// @param terms in their order, each beginning after the one before
/// @param standsFor this leader and this firm, held by one pairing; none once it has ended
/// @param waitsFrom the first day on which somebody has to renew, hand over or end it; none once it has ended
public record Pairing(
        String number,
        String enterpriseId,
        String leader,
        Contact contact,
        List<Term> terms,
        List<HandOver> handOvers,
        @Nullable End end,
        String pairedBy,
        Instant pairedAt,
        @Nullable String standsFor,
        @Nullable LocalDate waitsFrom) {

    public Pairing {
        terms = List.copyOf(terms);
        handOvers = List.copyOf(handOvers);
    }

    /// @param until the last day
    public record Term(LocalDate from, LocalDate until, String by, Instant at) {}

    /// @param before the leader until then
    public record HandOver(String before, String leader, String reason, String by, Instant at) {}

    public record End(String reason, String by, Instant at) {}

    static Pairing paired(
            String number, String enterpriseId, String leader, Contact contact, Term term, PairingRule rule) {
        return new Pairing(
                        number,
                        enterpriseId,
                        leader,
                        contact,
                        List.of(term),
                        List.of(),
                        null,
                        term.by(),
                        term.at(),
                        null,
                        null)
                .next(leader, contact, List.of(term), List.of(), rule);
    }

    public boolean stands() {
        return end == null;
    }

    public LocalDate firstDay() {
        return terms.getFirst().from();
    }

    public LocalDate lastDay() {
        return terms.getLast().until();
    }

    Pairing with(Contact other, PairingRule rule) {
        return next(leader, other, terms, handOvers, rule);
    }

    Pairing renewed(Term term, PairingRule rule) {
        return next(leader, contact, joined(terms, term), handOvers, rule);
    }

    Pairing handedOver(HandOver made, PairingRule rule) {
        return next(made.leader(), contact, terms, joined(handOvers, made), rule);
    }

    Pairing ended(End made) {
        return new Pairing(
                number, enterpriseId, leader, contact, terms, handOvers, made, pairedBy, pairedAt, null, null);
    }

    private Pairing next(String who, Contact person, List<Term> periods, List<HandOver> handed, PairingRule rule) {
        return new Pairing(
                number,
                enterpriseId,
                who,
                person,
                periods,
                handed,
                null,
                pairedBy,
                pairedAt,
                who + "|" + enterpriseId,
                periods.getLast().until().minusDays(rule.remindDays()));
    }

    private static <T> List<T> joined(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
