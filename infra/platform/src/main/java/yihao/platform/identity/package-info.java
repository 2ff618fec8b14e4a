/// Who works where, from this service's copy of the officers.
@NullMarked
package yihao.platform.identity;

import org.jspecify.annotations.NullMarked;
