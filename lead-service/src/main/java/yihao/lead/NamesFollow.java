package yihao.lead;

import yihao.kernel.Act;

/// L4: what is stored of how names are read follows when the rules for that change. Otherwise a firm that was
/// reported before they changed would be another one when it is reported again.
@FunctionalInterface
public interface NamesFollow {

    void readAnew(Act act);
}
