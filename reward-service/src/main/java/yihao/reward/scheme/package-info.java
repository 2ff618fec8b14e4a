/// Published reward schemes as data (R1). Rules: RS-01 the seven kinds of award, RS-02 conditions and floors, RS-03
/// ceilings and stacking, RS-04 rounding once at pay-out, RS-05 every result explains itself, RS-06 versions by date,
/// RS-07 no activation without a fair-competition review record by another person than the uploader, RS-08 instalments
/// add up to the award. No city's figure stands in code.
@NullMarked
package yihao.reward.scheme;

import org.jspecify.annotations.NullMarked;
