package yihao.lead.intake.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.lead.LeadSight;
import yihao.lead.Network;
import yihao.lead.firstreport.Held;
import yihao.lead.firstreport.Similar;

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
    /// @param inPool whether nobody works it: it is there to be taken
    record Taken(
            @Nullable String number,
            String heldBy,
            String contact,
            LocalDate protectedUntil,
            String by,
            boolean inPool) {}

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
                network.nameOf(lead.protectedFor()).in(locale),
                network.contactOf(lead.protectedFor(), locale),
                held.until(),
                held.by(),
                lead.pooled() != null);
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
                network.nameOf(lead.protectedFor()).in(locale),
                lead.protection() == null ? null : lead.protection().until(),
                similar.score(),
                similar.reasons());
    }
}
