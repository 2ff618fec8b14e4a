/// Carriers, their spaces and what projects need, in the store.
@NullMarked
package yihao.project.carrier.mongo;

import org.jspecify.annotations.NullMarked;
