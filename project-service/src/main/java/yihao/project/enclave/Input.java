package yihao.project.enclave;

import java.time.LocalDate;
import yihao.kernel.Money;

/// What the out-side put into the enclave and has repaid first.
///
/// @param day from whose year on it counts
public record Input(Kind kind, Money amount, LocalDate day, String proof, Told told) {

    Input with(Told next) {
        return new Input(kind, amount, day, proof, next);
    }

    public enum Kind {
        DIRECT_INVESTMENT,
        POLICY_SPENDING
    }
}
