/// What every service tells about itself: the head of its journal, the months it has closed.
@NullMarked
package yihao.contracts.platform;

import org.jspecify.annotations.NullMarked;
