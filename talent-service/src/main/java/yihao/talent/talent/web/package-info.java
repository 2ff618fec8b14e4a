@NullMarked
package yihao.talent.talent.web;

import org.jspecify.annotations.NullMarked;
