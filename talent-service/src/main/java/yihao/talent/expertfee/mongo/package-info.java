@NullMarked
package yihao.talent.expertfee.mongo;

import org.jspecify.annotations.NullMarked;
