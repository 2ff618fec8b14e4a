package yihao.lead.referral;

import java.time.LocalDate;
import java.util.Optional;

/// When the investment agreement of a lead's project was signed, as project-service told it.
@FunctionalInterface
public interface Agreements {

    Optional<LocalDate> signedOn(String leadId);
}
