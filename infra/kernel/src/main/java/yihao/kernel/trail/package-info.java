/// Who decided what about a record, when and why, for whoever sees it; each kind says by a [Trailed] who that is.
/// No value of before or after is told: what is sealed, masked or a fee stays where it is.
@NullMarked
package yihao.kernel.trail;

import org.jspecify.annotations.NullMarked;
