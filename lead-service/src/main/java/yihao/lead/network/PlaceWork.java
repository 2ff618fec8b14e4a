package yihao.lead.network;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;

/// L1 交接: what waits where an officer works, as somebody sees it who thinks of closing the account. It is the unit's;
/// only the last one who works there has to say who goes on. It is told to the officer, to who keeps the accounts, and
/// to the heads above; for others it does not exist.
public final class PlaceWork {

    private final OfficerRegister officers;
    private final Units units;
    private final OpenWork openWork;
    private final Leaving leaving;

    public PlaceWork(
            OfficerRegister officers, Units units, OpenWork openWork, HandOverWork handOver, WorkInName inName) {
        this.officers = officers;
        this.units = units;
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
        return officers.find(subject).filter(found -> mayRead(reader, found)).map(found -> {
            var unit = found.state().unit();
            var work = new HashMap<>(openWork.where(found.state(), now));
            if (!reader.worksFor(unit) && !reader.has(Function.SECURITY_ADMINISTRATOR)) {
                work.remove(LeftWork.LETTERS);
            }
            return new Place(unit, leaving.isLast(found, now), work);
        });
    }

    private boolean mayRead(Actor reader, Versioned<Officer> officer) {
        return reader.is(officer.id())
                || reader.has(Function.SECURITY_ADMINISTRATOR, Function.BUREAU_HEAD)
                || reader.has(Function.UNIT_HEAD)
                        && isHeadOf(reader, officer.state().unit());
    }

    private boolean isHeadOf(Actor head, String unit) {
        return head.worksFor(unit)
                || units.find(unit).stream()
                        .flatMap(found -> found.state().ancestors().stream())
                        .anyMatch(head::worksFor);
    }
}
