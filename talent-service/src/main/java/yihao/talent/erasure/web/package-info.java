@NullMarked
package yihao.talent.erasure.web;

import org.jspecify.annotations.NullMarked;
