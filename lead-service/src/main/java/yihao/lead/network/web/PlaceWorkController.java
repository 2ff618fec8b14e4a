package yihao.lead.network.web;

import java.time.Clock;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.lead.Network;
import yihao.lead.network.PlaceWork;
import yihao.platform.web.Refused;

/// What of the hand-over list is the unit's.
@RestController
class PlaceWorkController {

    private final PlaceWork placeWork;
    private final Network network;
    private final Clock clock;

    PlaceWorkController(PlaceWork placeWork, Network network, Clock clock) {
        this.placeWork = placeWork;
        this.network = network;
        this.clock = clock;
    }

    /// @param last whether nobody else works in the unit
    /// @param work how much of each kind waits there
    record PlaceView(Network.Name unit, boolean last, Map<String, Integer> work) {}

    @GetMapping("/api/officers/{subject}/open-work")
    PlaceView of(@PathVariable String subject, Actor actor) {
        var place = placeWork
                .of(subject, actor, clock.instant())
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", subject)));
        return new PlaceView(network.nameOf(place.unit()), place.last(), place.work());
    }
}
