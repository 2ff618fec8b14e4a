/// P1 交接: whatever is in the name of one officer is listed over all capabilities, and goes to another officer item by
/// item; the account is closed by lead-service once nothing is left.
@NullMarked
package yihao.project.handover;

import org.jspecify.annotations.NullMarked;
