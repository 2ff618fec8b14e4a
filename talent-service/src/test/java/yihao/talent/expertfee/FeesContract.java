package yihao.talent.expertfee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.by;
import static yihao.talent.World.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.expertfee.Fee.Status;
import yihao.talent.expertfee.Fee.Whose;

/// What every form of [Fees] promises.
public abstract class FeesContract {

    protected abstract Fees fees();

    @Test
    void a_fee_is_read_as_it_was_written_and_an_opinion_has_one() {
        var fees = fees();
        var kept = fees.add("f1", fee("EF-2026-000001", Status.COMPUTED), FeeAction.COMPUTED, by(OFFICE));

        assertThat(fees.find("f1")).contains(kept);
        assertThatThrownBy(() -> fees.add("f1", fee("EF-2026-000002", Status.COMPUTED), FeeAction.COMPUTED, by(OFFICE)))
                .isInstanceOf(Taken.class);
    }

    @Test
    void what_is_approved_waits_for_its_order_and_what_is_declined_for_its_release() {
        var fees = fees();
        fees.add("f2", fee("EF-2026-000002", Status.APPROVED), FeeAction.COMPUTED, by(OFFICE));
        fees.add("f1", fee("EF-2026-000001", Status.APPROVED), FeeAction.COMPUTED, by(OFFICE));
        fees.add("f3", fee("EF-2026-000003", Status.DECLINED), FeeAction.COMPUTED, by(OFFICE));
        fees.add("f4", fee("EF-2026-000004", Status.PAID), FeeAction.COMPUTED, by(OFFICE));

        assertThat(fees.toOrder(10)).extracting(Versioned::id).containsExactly("f1", "f2");
        assertThat(fees.toRelease(10)).extracting(Versioned::id).containsExactly("f3");
        value(fees.change("f3", FeeAction.RELEASED, by(HEAD), fee -> Outcome.done(fee.release())));
        assertThat(fees.toRelease(10)).isEmpty();
    }

    static Fee fee(String number, Status status) {
        return new Fee(
                number,
                new Whose("x1", "EX-1", "expert.one", "c1", "EC-1", 2026),
                cny("2000"),
                "expert-fees@1",
                List.of(Line.of("fee-cap", "cap", "20000.00 CNY")),
                status,
                0,
                "talent.office",
                null,
                null,
                false,
                null,
                null,
                null);
    }
}
