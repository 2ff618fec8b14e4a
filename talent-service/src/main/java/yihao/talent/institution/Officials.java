package yihao.talent.institution;

import java.time.LocalDate;

/// Who works where, as the register of officers says.
@FunctionalInterface
public interface Officials {

    boolean worksFor(String officer, String unit, LocalDate day);
}
