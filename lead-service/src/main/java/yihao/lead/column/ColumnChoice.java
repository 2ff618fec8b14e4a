package yihao.lead.column;

import java.util.List;
import java.util.stream.Stream;

/// What one person does not want to see. A column that a register gets later is shown until it is put away.
public record ColumnChoice(String person, List<PutAway> registers) {

    public ColumnChoice {
        registers = List.copyOf(registers);
    }

    /// @param register as the console calls it: `leads`
    /// @param columns by the names the console gives them
    public record PutAway(String register, List<String> columns) {

        public PutAway {
            columns = List.copyOf(columns);
        }
    }

    public List<String> of(String register) {
        return registers.stream()
                .filter(one -> one.register().equals(register))
                .flatMap(one -> one.columns().stream())
                .toList();
    }

    /// In the place of what was put away in this register.
    ColumnChoice with(PutAway next) {
        var others = registers.stream().filter(one -> !one.register().equals(next.register()));
        var mine = Stream.of(next).filter(one -> !one.columns().isEmpty());
        return new ColumnChoice(person, Stream.concat(others, mine).toList());
    }
}
