/// The words that every service shares: money, shares, deadlines, who acts, and how a decision is answered. JDK only,
/// and no single service's word in it.
@NullMarked
package yihao.kernel;

import org.jspecify.annotations.NullMarked;
