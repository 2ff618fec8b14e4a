@NullMarked
package yihao.reward.scheme.yaml;

import org.jspecify.annotations.NullMarked;
