/// Letters in the store, their files sealed beside them.
@NullMarked
package yihao.lead.letter.mongo;

import org.jspecify.annotations.NullMarked;
