package yihao.lead.network.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.network.Unit;
import yihao.lead.network.Units;
import yihao.platform.web.Findings;

/// L1: units by their short id or a name; those that still report come first. A city has some thousands:
/// they are read together.
@Component
class FindUnits implements Findings {

    private final Units units;

    FindUnits(Units units) {
        this.units = units;
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        var asked = typed.toLowerCase(Locale.ROOT);
        return units.all().stream()
                .filter(unit -> says(unit, asked))
                .sorted(Comparator.comparing(unit -> !unit.state().active()))
                .limit(CANDIDATES)
                .map(unit -> finding(unit, locale))
                .toList();
    }

    private static boolean says(Versioned<Unit> unit, String asked) {
        return unit.id().startsWith(asked)
                || Stream.of(unit.state().nameZh(), unit.state().nameEn())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(asked));
    }

    private static Finding finding(Versioned<Unit> found, Locale locale) {
        var unit = found.state();
        var name = locale.getLanguage().equals("en") ? unit.nameEn() : unit.nameZh();
        return new Finding(found.id(), found.id(), name, unit.parent(), "/network/units/" + found.id());
    }
}
