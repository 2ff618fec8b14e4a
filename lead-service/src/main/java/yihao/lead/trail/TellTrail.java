package yihao.lead.trail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yihao.kernel.Actor;
import yihao.lead.Trail;
import yihao.lead.Trail.Decision;
import yihao.lead.Trailed;

/// L7: the trail of a record that the reader sees. A decision about firms or leads none of which the reader sees is
/// left out.
public final class TellTrail {

    private final Trail trail;
    private final Map<String, Trailed> kinds;

    public TellTrail(Trail trail, List<Trailed> kinds) {
        this.trail = trail;
        this.kinds = kinds.stream().collect(Collectors.toMap(Trailed::records, Function.identity()));
    }

    public Optional<List<Trail.Step>> of(String records, String id, Actor reader) {
        return Optional.ofNullable(kinds.get(records))
                .filter(kind -> kind.find().apply(reader, id).isPresent())
                .map(kind -> trail.decisions(kind.collection(), id).stream()
                        .filter(decision -> sees(reader, decision, kind))
                        .map(Decision::step)
                        .toList());
    }

    private static boolean sees(Actor reader, Decision decision, Trailed kind) {
        return decision.parts().isEmpty()
                || decision.parts().stream().anyMatch(part -> kind.seesPart().test(reader, part));
    }
}
