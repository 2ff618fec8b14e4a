/// Estimates over HTTP.
@NullMarked
package yihao.project.value.web;

import org.jspecify.annotations.NullMarked;
