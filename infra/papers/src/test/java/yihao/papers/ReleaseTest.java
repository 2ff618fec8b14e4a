package yihao.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Refusal;

@DisplayName("What leaves the house")
class ReleaseTest {

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(textBlock = """
            ONLY_CLEAN,     CLEAN,
            ONLY_CLEAN,     NOT_SCANNED, NOT_YET_SCANNED
            ONLY_CLEAN,     FAILED,      SCAN_FAILED
            ONLY_CLEAN,     INFECTED,    INFECTED
            ALSO_UNSCANNED, CLEAN,
            ALSO_UNSCANNED, NOT_SCANNED,
            ALSO_UNSCANNED, FAILED,
            ALSO_UNSCANNED, INFECTED,    INFECTED
            """)
    void goes_by_its_scan(Release release, Scan.State state, PapersProblem problem) {
        var objection = release.objection(new Scan(state, "Eicar", null, null));

        assertThat(objection.map(Refusal::problem).orElse(null)).isEqualTo(problem);
    }
}
