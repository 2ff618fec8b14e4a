/// Counting over HTTP.
@NullMarked
package yihao.project.counting.web;

import org.jspecify.annotations.NullMarked;
