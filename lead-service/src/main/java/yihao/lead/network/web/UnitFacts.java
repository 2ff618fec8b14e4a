package yihao.lead.network.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import yihao.lead.Network;
import yihao.platform.web.problem.FactWords;
import yihao.platform.web.problem.Texts;

/// Refusals tell units by name in the caller's language: `unitName` beside the fact `unit`; `heldBy` by name, and
/// beside it whom to speak to (`contact`). Open work (`work`) is told by kind.
@Component
class UnitFacts implements FactWords {

    private final Network network;
    private final Texts texts = new Texts("lead");

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
        if (facts.get("work") instanceof Map<?, ?> work) {
            told.put("work", work(work, locale));
        }
        return told;
    }

    /// How much of what is open: "Judge a lead (2), report progress (1)".
    private String work(Map<?, ?> counts, Locale locale) {
        return counts.entrySet().stream()
                .map(one -> texts.get("work." + one.getKey(), Map.of(), locale) + " (" + one.getValue() + ")")
                .sorted()
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
    }
}
