package yihao.lead.firstreport;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.reference.names.EnterpriseNames;

/// L4: what makes two reports the same investor by itself: an equal credit code, an equal registration in the same
/// country, an equal normalised name in whatever language it was written.
public record IdentityKeys(EnterpriseNames names) {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");

    public Set<String> of(Investor investor) {
        var keys = new LinkedHashSet<String>();
        if (investor.creditCode() != null) {
            keys.add("code:" + investor.creditCode());
        }
        if (investor.foreignRegistration() != null) {
            keys.add("reg:" + investor.country() + ":" + compact(investor.foreignRegistration()));
        }
        for (var name : investor.names()) {
            var normalised = names.normalise(name.text());
            if (!normalised.core().isEmpty()) {
                keys.add("name:" + normalised.key());
            }
        }
        return keys;
    }

    Set<String> blocks(Collection<InvestorName> written) {
        var blocks = new LinkedHashSet<String>();
        written.forEach(name -> blocks.addAll(names.normalise(name.text()).blocks()));
        return blocks;
    }

    /// Which kind of key two investors have in common: the strongest one counts.
    static String strongest(Collection<String> common) {
        if (common.stream().anyMatch(key -> key.startsWith("code:"))) {
            return "CODE";
        }
        if (common.stream().anyMatch(key -> key.startsWith("reg:"))) {
            return "REGISTRATION";
        }
        return common.isEmpty() ? "ENTERPRISE" : "NAME";
    }

    private static String compact(String registration) {
        var halfWidth = java.text.Normalizer.normalize(registration, java.text.Normalizer.Form.NFKC);
        return SEPARATORS.matcher(halfWidth).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
