package yihao.lead.intake.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.lead.LeadProblem;
import yihao.lead.LeadSight;
import yihao.lead.Network;
import yihao.lead.firstreport.FirstReport.Held;
import yihao.lead.firstreport.FirstReport.Similar;

/// How a held investor and a similar name are told: units by name in the caller's language, a lead's number only to
/// those who see it.
@Component
class ReportAnswers {

    private final Network network;
    private final LeadSight sight;

    ReportAnswers(Network network, LeadSight sight) {
        this.network = network;
        this.sight = sight;
    }

    /// @param contact whom to speak to: the unit, with its telephone where it has given one
    record Taken(@Nullable String number, String heldBy, String contact, LocalDate protectedUntil, String by) {}

    record Warning(
            String code,
            @Nullable String number,
            @Nullable String name,
            String heldBy,
            @Nullable LocalDate protectedUntil,
            BigDecimal score,
            List<String> reasons) {}

    Taken taken(Held held, Actor actor, Locale locale) {
        var lead = held.lead().state();
        return new Taken(
                sight.sees(actor, lead) ? lead.number() : null,
                unitName(lead.firstReporter(), locale),
                contact(lead.firstReporter(), locale),
                held.until(),
                held.by());
    }

    List<Warning> warnings(List<Similar> similar, Actor actor, Locale locale) {
        return similar.stream().map(one -> warning(one, actor, locale)).toList();
    }

    private Warning warning(Similar similar, Actor actor, Locale locale) {
        var lead = similar.lead().state();
        var sees = sight.sees(actor, lead) && sight.seesClearly(actor, lead);
        return new Warning(
                "lead.similar-name",
                sees ? lead.number() : null,
                sees ? lead.report().investor().displayName() : null,
                unitName(lead.firstReporter(), locale),
                lead.protection() == null ? null : lead.protection().until(),
                similar.score(),
                similar.reasons());
    }

    Refusal named(Refusal refusal, Locale locale) {
        if (refusal.problem() != LeadProblem.ALREADY_REPORTED) {
            return refusal;
        }
        var facts = new HashMap<>(refusal.facts());
        var unit = Objects.toString(facts.get("heldBy"));
        facts.put("heldBy", unitName(unit, locale));
        facts.put("contact", contact(unit, locale));
        return new Refusal(refusal.problem(), facts);
    }

    private String contact(String unit, Locale locale) {
        var telephone = network.unit(unit).map(Network.Entry::telephone);
        return Stream.concat(Stream.of(unitName(unit, locale)), telephone.stream())
                .collect(Collectors.joining(" "));
    }

    private String unitName(String unit, Locale locale) {
        var name = network.nameOf(unit);
        return locale.getLanguage().equals("en") ? name.nameEn() : name.nameZh();
    }
}
