@NullMarked
package yihao.talent.wish.web;

import org.jspecify.annotations.NullMarked;
