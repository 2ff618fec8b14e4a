@NullMarked
package yihao.talent.expertfee;

import org.jspecify.annotations.NullMarked;
