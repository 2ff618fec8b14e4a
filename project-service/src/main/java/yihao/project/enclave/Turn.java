package yihao.project.enclave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yihao.project.enclave.Settlement.Side;
import yihao.project.enclave.Settlement.Status;

/// Rule PE-06: whose turn it is: to agree, to confirm what was told, to answer a year, to decide.
final class Turn {

    /// Whoever decides for the city, for a side elsewhere, too; no unit has this id.
    static final String CITY = "*city";

    private Turn() {}

    static List<String> of(
            Party out,
            Party in,
            Map<Side, Mark> agreed,
            List<Input> inputs,
            List<StartDay> starts,
            List<Settlement> settlements,
            boolean running) {
        var open = settlements.stream().filter(Settlement::isOpen).findFirst();
        if (open.isPresent()) {
            var answers = open.get().side() == Side.OUT ? in : out;
            return List.of(open.get().status() == Status.DISPUTED ? CITY : of(answers));
        }
        var turns = new ArrayList<String>();
        Stream.concat(inputs.stream().map(Input::told), starts.stream().map(StartDay::told))
                .filter(Told::waits)
                .map(told -> of(told.side() == Side.OUT ? in : out))
                .forEach(turns::add);
        if (running) {
            Arrays.stream(Side.values())
                    .filter(side -> !agreed.containsKey(side))
                    .map(side -> of(side == Side.OUT ? out : in))
                    .forEach(turns::add);
        }
        return turns.stream().distinct().toList();
    }

    private static String of(Party party) {
        var unit = party.unit();
        return unit == null ? CITY : unit;
    }
}
