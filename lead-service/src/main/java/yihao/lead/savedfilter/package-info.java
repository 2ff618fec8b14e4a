/// G4 常用筛选: the filters of registers that an officer keeps under a name, on whatever device it works; nobody else's
/// business.
@NullMarked
package yihao.lead.savedfilter;

import org.jspecify.annotations.NullMarked;
