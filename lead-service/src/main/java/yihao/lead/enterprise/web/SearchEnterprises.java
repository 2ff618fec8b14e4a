package yihao.lead.enterprise.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.Enterprise;
import yihao.platform.web.Findings;

/// L2: enterprises by number, name or registration.
@Component
class SearchEnterprises implements Findings {

    private final LookUp<Enterprise> enterprises;

    SearchEnterprises(LookUp<Enterprise> enterprises) {
        this.enterprises = enterprises;
    }

    @Override
    public String kind() {
        return "enterprises";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        return enterprises.lookUp(actor, typed, CANDIDATES).stream()
                .map(found -> finding(found, locale))
                .toList();
    }

    private static Finding finding(Versioned<Enterprise> found, Locale locale) {
        var names = found.state().names();
        var name = names.stream()
                .filter(one -> one.language().equals(locale.getLanguage()))
                .findFirst()
                .orElse(names.getFirst());
        return new Finding(found.id(), found.state().number(), name.text(), null, "/enterprises/" + found.id());
    }
}
