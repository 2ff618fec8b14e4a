package yihao.kernel.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yihao.kernel.Actor;
import yihao.kernel.trail.Trail.Step;

/// L7: the trail of a record that the reader sees. What a decision tells of firms, leads or people that the reader may
/// not see is left out; each kind of record says what that is.
public final class TellTrail {

    private final Trail trail;
    private final Map<String, Trailed> kinds;

    public TellTrail(Trail trail, List<Trailed> kinds) {
        this.trail = trail;
        this.kinds = kinds.stream().collect(Collectors.toMap(Trailed::records, Function.identity()));
    }

    public Optional<List<Step>> of(String records, String id, Actor reader) {
        return Optional.ofNullable(kinds.get(records))
                .flatMap(kind -> kind.find().apply(reader, id).map(told -> steps(kind, told)));
    }

    private List<Step> steps(Trailed kind, Trailed.Told told) {
        var steps = told.documents().stream()
                .flatMap(document -> told.steps().apply(trail.decisions(kind.collection(), document)).stream());
        // within one document they stand in the order of its versions, whatever the clocks said
        return (told.documents().size() == 1 ? steps : steps.sorted(Comparator.comparing(Step::at))).toList();
    }
}
