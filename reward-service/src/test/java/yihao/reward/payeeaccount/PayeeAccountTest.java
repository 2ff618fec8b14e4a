package yihao.reward.payeeaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.platform.secrecy.Vault;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.payeeaccount.PayeeAccount.Plain;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("PA-01, PA-02 A payee's account")
class PayeeAccountTest {

    static final String NOON = "2026-10-12T04:00:00Z";
    static final Plain PLAIN = new Plain("王小明", "工商银行张店支行", "6222020200112233");

    final InMemoryPayeeAccounts accounts = new InMemoryPayeeAccounts(new PowerCut());
    final Vault vault = InMemoryPersonKeys.vault();
    final KeepPayeeAccounts keep = new KeepPayeeAccounts(accounts, vault);

    @Test
    void counts_once_another_person_of_finance_has_confirmed_it() {
        keep.propose("t-1", PLAIN, act(FINANCE, NOON));

        assertThat(keep.confirmed("t-1")).isEmpty();
        assertThat(problem(keep.confirm("t-1", act(FINANCE, NOON)))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(keep.confirm("t-1", act(ZHANGDIAN, NOON)))).isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(keep.confirm("t-1", act(FINANCE_2, NOON)))).isNull();
        assertThat(problem(keep.confirm("t-1", act(FINANCE_2, NOON)))).isEqualTo(PayeeAccountProblem.NOTHING_PROPOSED);
        assertThat(keep.confirmed("t-1").orElseThrow().opened(vault)).isEqualTo(PLAIN);
    }

    @Test
    void that_is_to_change_counts_as_it_was_until_then() {
        keep.propose("t-1", PLAIN, act(FINANCE, NOON));
        keep.confirm("t-1", act(FINANCE_2, NOON));
        keep.propose("t-1", new Plain("王小明", "建设银行", "6217001234567890"), act(FINANCE_2, NOON));

        assertThat(keep.confirmed("t-1").orElseThrow().tail()).isEqualTo("2233");
        assertThat(problem(keep.dismiss("t-1", act(FINANCE, NOON)))).isEqualTo(RewardProblem.REASON_MISSING);
        keep.dismiss("t-1", act(FINANCE, NOON, "户名不符"));
        assertThat(accounts.find("t-1").orElseThrow().state().proposed()).isNull();
    }

    @Test
    void stands_nowhere_in_the_clear() {
        keep.propose("t-1", PLAIN, act(FINANCE, NOON));

        assertThat(accounts.find("t-1").orElseThrow().state().toString())
                .doesNotContain("王小明")
                .doesNotContain("工商银行")
                .doesNotContain("6222020200112233");
        assertThat(PLAIN.toString()).isEqualTo("Plain[]");
    }

    @Test
    void nobody_entered_is_unknown() {
        assertThat(problem(keep.confirm("t-9", act(FINANCE, NOON)))).isEqualTo(PayeeAccountProblem.ACCOUNT_UNKNOWN);
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
