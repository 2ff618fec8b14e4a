@NullMarked
package yihao.talent.performance.web;

import org.jspecify.annotations.NullMarked;
