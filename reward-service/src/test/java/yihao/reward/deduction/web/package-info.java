@NullMarked
package yihao.reward.deduction.web;

import org.jspecify.annotations.NullMarked;
