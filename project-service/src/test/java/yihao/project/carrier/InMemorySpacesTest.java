package yihao.project.carrier;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Spaces in memory")
class InMemorySpacesTest extends SpacesContract {

    private final InMemorySpaces spaces = new InMemorySpaces();

    @Override
    protected Spaces spaces() {
        return spaces;
    }
}
