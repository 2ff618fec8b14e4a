package yihao.talent.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TA-03 The master key")
class MasterKeyTest {

    static final String OWN = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";

    @Test
    void of_production_comes_from_outside() {
        assertThatThrownBy(() -> SecrecyConfiguration.master("", true)).hasMessageContaining("master-key");
        assertThat(SecrecyConfiguration.master(OWN, true)).hasSize(32).startsWith(1, 2, 3);
        assertThat(SecrecyConfiguration.master("", false)).hasSize(32);
    }

    @Test
    void has_its_length() {
        assertThatThrownBy(() -> SecrecyConfiguration.master("AQID", false)).hasMessageContaining("32 bytes");
    }
}
