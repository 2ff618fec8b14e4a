package yihao.lead.firstreport;

import java.math.BigDecimal;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.lead.Lead;

/// L4: a protected lead whose investor has a similar name.
public record Similar(Versioned<Lead> lead, BigDecimal score, List<String> reasons) {

    public Similar {
        reasons = List.copyOf(reasons);
    }
}
