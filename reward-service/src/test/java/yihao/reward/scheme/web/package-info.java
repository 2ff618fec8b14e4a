@NullMarked
package yihao.reward.scheme.web;

import org.jspecify.annotations.NullMarked;
