@NullMarked
package yihao.talent.post.web;

import org.jspecify.annotations.NullMarked;
