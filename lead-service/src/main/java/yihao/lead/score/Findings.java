package yihao.lead.score;

import static yihao.rules.Variables.Kind.listOf;
import static yihao.rules.Variables.One.DECIMAL;
import static yihao.rules.Variables.One.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.lead.Attachment;
import yihao.lead.Judgement;
import yihao.lead.Lead;
import yihao.lead.Progress;
import yihao.rules.Variables;

/// What is known of a lead, by the names that the rule uses. What is not known has no entry.
record Findings(Map<String, Object> known) {

    /// Amounts are in yuan; an industry stands with all headings above it; an investor without a registered trait may
    /// have some.
    static final Variables NAMES = Variables.of("amount", DECIMAL)
            .and("industries", listOf(TEXT))
            .and("channel", TEXT)
            .and("traits", listOf(TEXT))
            .and("pointsMet", DECIMAL)
            .and("documents", DECIMAL)
            .and("daysWithoutProgress", DECIMAL);

    Findings {
        known = Map.copyOf(known);
    }

    static Variables variables(Collection<String> needs) {
        return new Variables(needs.stream()
                .collect(Collectors.toMap(name -> name, name -> NAMES.kinds().get(name))));
    }

    static boolean isNumber(String name) {
        return NAMES.kinds().get(name) == DECIMAL;
    }

    /// @param yuan none where no rate is known
    /// @param industries from the section down; empty where the lead names none
    /// @param traits empty where none is registered
    static Findings of(
            Lead lead,
            Optional<BigDecimal> yuan,
            Collection<String> industries,
            Collection<String> traits,
            LocalDate today) {
        var known = new HashMap<String, Object>();
        yuan.ifPresent(amount -> known.put("amount", amount));
        if (!industries.isEmpty()) {
            known.put("industries", industries);
        }
        if (!traits.isEmpty()) {
            known.put("traits", traits);
        }
        if (lead.judgement() != null) {
            known.put("pointsMet", pointsMet(lead.judgement()));
        }
        known.put("channel", lead.report().channel().name());
        known.put(
                "documents",
                number(lead.documents().stream().filter(Attachment::stands).count()));
        known.put("daysWithoutProgress", number(ChronoUnit.DAYS.between(lastProgress(lead), today)));
        return new Findings(known);
    }

    boolean has(Collection<String> needs) {
        return known.keySet().containsAll(needs);
    }

    @Nullable
    Object get(String name) {
        return known.get(name);
    }

    private static BigDecimal pointsMet(Judgement judgement) {
        return number(judgement.points().values().stream()
                .filter(Judgement.Answer::met)
                .count());
    }

    private static LocalDate lastProgress(Lead lead) {
        var reported = CityTime.day(lead.report().receivedAt());
        return lead.progress().stream()
                .map(Progress::on)
                .filter(reported::isBefore)
                .max(LocalDate::compareTo)
                .orElse(reported);
    }

    private static BigDecimal number(long count) {
        return BigDecimal.valueOf(count);
    }
}
