package yihao.testkit.twins;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import yihao.kernel.Aggregates;

@DisplayName("G7 Documents in memory")
class InMemoryAggregatesTest extends AggregatesContract {

    @Override
    Aggregates<Note> notes() {
        return new InMemoryAggregates<>(note -> Set.of(note.slot()));
    }
}
