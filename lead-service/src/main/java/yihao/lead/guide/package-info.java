/// G4 使用引导: which first-run guides somebody has read or put away, on whatever device it works; nobody
/// else's business.
@NullMarked
package yihao.lead.guide;

import org.jspecify.annotations.NullMarked;
