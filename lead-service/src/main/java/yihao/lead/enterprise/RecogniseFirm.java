package yihao.lead.enterprise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.lead.Firm;
import yihao.lead.Investor;
import yihao.lead.firstreport.FirstReport;

/// L2: knows a firm that is named in a list by all that the register knows of it.
public final class RecogniseFirm {

    /// Where a list says nothing of the country.
    private static final String COUNTRY = "CN";

    private final RegisterEnterprise register;
    private final FirstReport firstReport;

    public RecogniseFirm(RegisterEnterprise register, FirstReport firstReport) {
        this.register = register;
        this.firstReport = firstReport;
    }

    /// @param enterpriseId its entry in the enterprise register, where it was chosen there
    public Outcome<Firm> recognise(@Nullable String enterpriseId, String name, Actor actor) {
        return register.known(Investor.called(name, COUNTRY, null, enterpriseId), actor)
                .map(known -> new Firm(enterpriseId, name.strip(), List.copyOf(firstReport.identity(known))));
    }
}
