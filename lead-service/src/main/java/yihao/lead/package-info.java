/// Lead-service: who brought what, first, and what became of it. Here stand the words its capabilities share: the
/// lead with its parts, the port to the leads, and who may see one.
@NullMarked
package yihao.lead;

import org.jspecify.annotations.NullMarked;
