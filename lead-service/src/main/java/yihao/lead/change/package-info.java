/// L12: a machine client asks what changed since it last asked, in the order of the journal: nothing is passed over
/// and, however often it asks again, nothing is told in another order.
@NullMarked
package yihao.lead.change;

import org.jspecify.annotations.NullMarked;
