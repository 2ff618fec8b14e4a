/// Keeps what a service's README says of its code true.
@NullMarked
package yihao.testkit.docs;

import org.jspecify.annotations.NullMarked;
