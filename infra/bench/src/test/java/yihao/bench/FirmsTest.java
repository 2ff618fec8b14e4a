package yihao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FirmsTest {

    @Test
    void gives_each_number_a_firm_of_its_own() {
        var names = LongStream.range(0, 100_000).mapToObj(Firms::name);

        assertThat(names.distinct().count()).isEqualTo(100_000);
    }
}
