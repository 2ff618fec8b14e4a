/// What every service tells about itself: the head of its journal, the months it has closed, that it has told
/// everything anew.
@NullMarked
package yihao.contracts.platform;

import org.jspecify.annotations.NullMarked;
