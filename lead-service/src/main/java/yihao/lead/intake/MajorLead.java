package yihao.lead.intake;

import java.time.LocalDate;
import yihao.kernel.Money;

/// L5: whether an amount makes a lead a major one. Another currency is counted with the newest uploaded rate; without
/// one it is not known to be major, and the shorter clock warns earlier.
@FunctionalInterface
public interface MajorLead {

    boolean isMajor(Money amount, LocalDate day);
}
