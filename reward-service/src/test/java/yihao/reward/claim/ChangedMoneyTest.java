package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.APPROVED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.reward.copies.KnownInMemory;

@DisplayName("RC-20 A claim whose money has changed since its review")
class ChangedMoneyTest {

    final ClaimWorld world = new ClaimWorld();
    final String id = world.published();

    @Test
    void is_not_approved_once_the_money_is_revoked_and_can_still_be_declined() {
        verified("10000000.00", "71234000.00", false);

        assertThat(approve(true))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().problem()).isEqualTo(ClaimProblem.MONEY_CHANGED));
        assertThat(world.claim(id).status()).isEqualTo(Claim.Status.PUBLISHED);
        assertThat(approve(false)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void is_not_approved_on_a_fen_less_and_is_on_more() {
        verified("10000000.00", "71233990.00", true);
        assertThat(approve(true)).isInstanceOf(Outcome.Refused.class);

        verified("10000000.00", "71234010.00", true);
        assertThat(approve(true)).isInstanceOf(Outcome.Done.class);
        assertThat(world.claim(id).computation().total().amount()).isEqualByComparingTo("427404.00");
    }

    private void verified(String dollars, String yuan, boolean verified) {
        world.known.capital.clear();
        world.known.capital.add(
                KnownInMemory.foreign("c1", "p1", "district-zhangdian", dollars, yuan, "2026-09-15", verified));
    }

    private Outcome<Versioned<Claim>> approve(boolean approved) {
        return world.deciding.approve(id, approved, act(HEAD, APPROVED).because("依规"));
    }
}
