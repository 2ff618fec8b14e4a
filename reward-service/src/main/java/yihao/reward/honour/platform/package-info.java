/// The officers as the platform knows them.
@NullMarked
package yihao.reward.honour.platform;

import org.jspecify.annotations.NullMarked;
