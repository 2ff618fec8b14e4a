package yihao.project.carrier.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.Findings;
import yihao.project.carrier.Carrier;
import yihao.project.carrier.CarrierRules;
import yihao.project.carrier.Carriers;

/// P5: carriers by number, name or address.
@Component
class FindCarriers implements Findings {

    private final Carriers carriers;
    private final CarrierRules.Book book;
    private final Clock clock;

    FindCarriers(Carriers carriers, CarrierRules.Book book, Clock clock) {
        this.carriers = carriers;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "carriers";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        var rules = book.on(CityTime.day(clock.instant())).rules();
        return rules.maySee(actor)
                ? carriers.list(new Carriers.Filter(null, null, typed, null), CANDIDATES).stream()
                        .map(FindCarriers::finding)
                        .toList()
                : List.of();
    }

    private static Finding finding(Versioned<Carrier> found) {
        var carrier = found.state();
        return new Finding(
                found.id(), carrier.number(), carrier.description().name(), carrier.unit(), "/carriers/" + found.id());
    }
}
