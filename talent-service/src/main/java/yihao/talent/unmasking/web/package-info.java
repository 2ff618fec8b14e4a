@NullMarked
package yihao.talent.unmasking.web;

import org.jspecify.annotations.NullMarked;
