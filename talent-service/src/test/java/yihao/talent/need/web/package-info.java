@NullMarked
package yihao.talent.need.web;

import org.jspecify.annotations.NullMarked;
