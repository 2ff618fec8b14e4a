package yihao.lead.network;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Actor;
import yihao.kernel.Function;

/// L1 交接: what waits where an officer works, as somebody sees it who thinks of closing the account. It is the unit's;
/// only the last one who works there has to say who goes on.
public final class PlaceWork {

    private final OfficerRegister officers;
    private final OpenWork openWork;
    private final Leaving leaving;

    public PlaceWork(
            OfficerRegister officers, Units units, OpenWork openWork, HandOverWork handOver, WorkInName inName) {
        this.officers = officers;
        this.openWork = openWork;
        this.leaving = new Leaving(officers, units, openWork, handOver, inName);
    }

    /// @param last whether nobody would be left who works there
    public record Place(String unit, boolean last, Map<String, Integer> work) {

        public Place {
            work = Map.copyOf(work);
        }
    }

    public Optional<Place> of(String subject, Actor reader, Instant now) {
        return officers.find(subject).map(found -> {
            var unit = found.state().unit();
            var work = new HashMap<>(openWork.where(found.state(), now));
            if (!reader.worksFor(unit) && !reader.has(Function.SECURITY_ADMINISTRATOR)) {
                work.remove(LeftWork.LETTERS);
            }
            return new Place(unit, leaving.isLast(found, now), work);
        });
    }
}
