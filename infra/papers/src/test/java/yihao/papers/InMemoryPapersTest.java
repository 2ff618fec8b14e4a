package yihao.papers;

import org.junit.jupiter.api.DisplayName;
import yihao.papers.memory.InMemoryPapers;

@DisplayName("Papers in memory")
class InMemoryPapersTest extends PapersContract {

    private final Papers papers = new InMemoryPapers(LIMITS, Release.ALSO_UNSCANNED);

    @Override
    Papers papers() {
        return papers;
    }
}
