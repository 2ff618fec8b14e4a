package yihao.lead.network.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import yihao.lead.Network;
import yihao.platform.web.problem.FactWords;

/// Refusals tell units by name in the caller's language: `unitName` beside the fact `unit`; `heldBy` by name, and
/// beside it whom to speak to (`contact`).
@Component
class UnitFacts implements FactWords {

    private final Network network;

    UnitFacts(Network network) {
        this.network = network;
    }

    @Override
    public Map<String, Object> told(Map<String, Object> facts, Locale locale) {
        var told = new HashMap<>(facts);
        if (facts.get("unit") instanceof String unit) {
            told.put("unitName", network.nameOf(unit).in(locale));
        }
        if (facts.get("heldBy") instanceof String unit) {
            told.put("heldBy", network.nameOf(unit).in(locale));
            told.put("contact", network.contactOf(unit, locale));
        }
        return told;
    }
}
