package yihao.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.act;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PJ-14 That an agreement is signed")
class SignedAgreementTest {

    final ExampleAgreements world = new ExampleAgreements();
    final SignedAgreement signed = new SignedAgreement(world.agreements);

    @Test
    void is_told_to_gates_once_a_version_binds() {
        assertThat(signed.of(world.project)).isEqualTo(Map.of("signed", false));

        world.opened();
        assertThat(signed.of(world.project)).isEqualTo(Map.of("signed", false));

        world.signed();
        assertThat(signed.of(world.project)).isEqualTo(Map.of("signed", true));
        assertThat(signed.of("another")).isEqualTo(Map.of("signed", false));
    }

    @Test
    void is_told_no_more_once_it_was_terminated() {
        world.opened();
        world.signed();

        ExampleAgreements.done(world.keep.end(world.id(), act(BUREAU_HEAD, "违约")));

        assertThat(signed.of(world.project)).isEqualTo(Map.of("signed", false));
    }
}
