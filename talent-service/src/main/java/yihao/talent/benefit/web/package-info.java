@NullMarked
package yihao.talent.benefit.web;

import org.jspecify.annotations.NullMarked;
